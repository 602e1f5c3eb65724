package fr.educonnect.staffapi.answer;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type a name, not an address
 * @param status HTTP status
 * @param code of the catalogue, for programs
 * @param action what to do about it, for people
 */
record Problem(String type, String title, int status, String detail, String code, String action) {}
