package fr.educonnect.documents.letter;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What the letters of one PDF have in common.
 *
 * @param portal the address that is printed
 * @param language French or English; for any other, French
 */
public record LetterSeries(Sender sender, LocalDate day, URI portal, Locale language) {}
