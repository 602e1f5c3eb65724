/**
 * What people change in their account by themselves: password, mail address, mobile. Each is an
 * action of Keycloak's that a page of Mon compte asks for; it asks for a sign-in of the last five
 * minutes, can be cancelled, and comes back to the page. The old contact is told of each change and
 * can take it back ({@link fr.educonnect.domain.account.Reverts}).
 */
package fr.educonnect.familypages.change;
