/**
 * What families come to by themselves, at {@code /realms/<realm>/family}: the portal, Mon compte
 * and « Assistance »; the links of schools and services; the page of integrators. Pages are made by
 * the server, light, without scripts.
 *
 * <p>A page of somebody's own needs an open session ({@link
 * fr.educonnect.familypages.FamilyVisit}); without one it leads through a normal sign-in of the
 * client {@code educonnect-family} and back. Pages only show. What changes an account is an action
 * of Keycloak's that a page links to ({@code kc_action}), so that a recent sign-in is asked for;
 * what ends sessions is a form that carries Keycloak's own check of the session ({@link
 * fr.educonnect.familypages.StateCheck}). No page is kept by a cache.
 */
package fr.educonnect.familypages;
