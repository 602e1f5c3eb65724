package fr.educonnect.importjobs.generator;

/** A family's postal address. */
public record Address(String street, String postalCode, String town) {}
