package fr.educonnect.domain.notification;

import fr.educonnect.domain.account.Profile;

/**
 * What there is of what an activation needs.
 *
 * @param children with an INE whose link stands; a student counts as one
 * @param childrenWithoutBirthDate of them
 * @param hasMobile whether the registers have a mobile number
 * @param hasMail whether the registers have a mail address
 * @param birthDatesClosed whether the proof by birth dates is closed
 */
public record ActivationFacts(
    Profile profile,
    int children,
    int reportedChildren,
    int childrenWithoutBirthDate,
    boolean hasMobile,
    boolean hasMail,
    boolean birthDatesClosed) {}
