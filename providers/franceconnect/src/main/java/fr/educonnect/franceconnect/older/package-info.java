/**
 * Older accounts (ATEN over SAML, an ENT's over OpenID Connect) from which people of the second
 * degree come over to EduConnect: one identity provider for each academy that has one, with a last
 * day.
 *
 * <p>They prove who somebody was, once, and sign nobody in: what the provider says is reduced to
 * its vectors at once ({@link fr.educonnect.franceconnect.older.BroughtVectors}), the account is
 * found by them, and Keycloak's link to the older account is taken away when the sign-in ends. The
 * flow {@code educonnect-older-account} then opens the account: identifier and password, and for
 * guardians the birth dates of the children.
 *
 * <p>Settings are those of the identity provider ({@link
 * fr.educonnect.franceconnect.older.DeskSettings}); pages are {@code older-account*.ftl}.
 */
package fr.educonnect.franceconnect.older;
