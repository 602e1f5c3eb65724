package fr.educonnect.staffapi.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type a name, not an address
 * @param status HTTP status
 * @param code of the catalogue, for programs
 * @param action what to do about it, for people
 * @param reason what was wrong, for programs; null where the code says all
 */
@Schema(name = "Problem")
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String action,
    @Maybe String reason) {}
