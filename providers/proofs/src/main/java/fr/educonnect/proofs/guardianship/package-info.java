/**
 * How guardians whom the registers know prove who they are where they sign in with nothing of ours
 * yet: the telephone that the school knows, then the birth dates of their children. The
 * self-registration and the first sign-in through FranceConnect are such journeys, each one step of
 * a flow of Keycloak ({@link fr.educonnect.proofs.guardianship.GuardianFlow}); what they say
 * themselves is in {@link fr.educonnect.proofs.guardianship.TelephoneVisit}. Who comes with an
 * older account has no telephone to prove ({@link
 * fr.educonnect.proofs.guardianship.GuardianVisit}).
 *
 * <p>What holds here: until the right code has come back, every request costs the same statements
 * and shows the same page, whether nobody matches, several do, or the account cannot be used; no
 * event is written then, only a metric counted. From there on the account is read anew at each
 * step, and a journey whose account has changed begins again and says so. Forms are answered by a
 * redirection, pages are made from notes.
 */
package fr.educonnect.proofs.guardianship;
