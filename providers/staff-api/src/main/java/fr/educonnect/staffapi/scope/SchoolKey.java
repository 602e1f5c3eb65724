package fr.educonnect.staffapi.scope;

/**
 * A school as an address names it, not yet looked at.
 *
 * @param uai as typed
 * @param degree as typed: 1D or 2D; the same UAI may stand for a school of each
 */
public record SchoolKey(String uai, String degree) {}
