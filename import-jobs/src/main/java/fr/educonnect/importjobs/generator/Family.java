package fr.educonnect.importjobs.generator;

import java.util.List;

/**
 * A family as it is, whatever the registers say.
 *
 * @param number over all academies
 * @param local number in its home academy, from 0
 */
record Family(
    Region home,
    long number,
    int local,
    Situation situation,
    List<Child> children,
    List<Guardian> guardians,
    Story story) {}
