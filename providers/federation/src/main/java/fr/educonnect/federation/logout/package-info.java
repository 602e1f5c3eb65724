/**
 * The sign-out that services send people to (FrEduUrlRetour, {@code /idp/profile/Logout}): opening
 * it ends the session, all services hear of it, FranceConnect is left too. Then people see our
 * page, or go back to a service that is registered here, never anywhere else.
 */
package fr.educonnect.federation.logout;
