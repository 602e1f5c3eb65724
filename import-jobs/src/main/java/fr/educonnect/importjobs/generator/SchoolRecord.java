package fr.educonnect.importjobs.generator;

/**
 * A school's record in a register.
 *
 * @param constituency null in the second degree
 * @param phone E.164
 */
public record SchoolRecord(School school, Constituency constituency, String phone) {}
