package fr.educonnect.directory.school;

/**
 * A school as anybody may know it.
 *
 * @param academy code of two digits
 * @param name with its kind and town, as people say it
 */
public record KnownSchool(String uai, String academy, String name) {}
