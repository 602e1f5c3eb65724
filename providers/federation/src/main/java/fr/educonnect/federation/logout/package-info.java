/**
 * The sign-out that services send people to (FrEduUrlRetour, {@code /idp/profile/Logout}): opening
 * it ends the session. FranceConnect is left first, where the session came from it, then all
 * services hear of it. Then people see our page, or go back to a service that is registered here,
 * never anywhere else.
 */
package fr.educonnect.federation.logout;
