package fr.educonnect.staffapi.portal;

/**
 * What is said to families.
 *
 * @param text in lines; addresses of the web in it are links
 */
public record MessageBody(String text) {}
