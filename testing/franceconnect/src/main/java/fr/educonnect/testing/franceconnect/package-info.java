/**
 * A stand-in for FranceConnect v2 (eIDAS level low), as strict as its contract with partners: what
 * FranceConnect refuses is refused here, in the same way. Below {@code /api/v2} are {@code
 * authorize}, {@code token}, {@code userinfo}, {@code session/end}, {@code jwks} and {@code
 * .well-known/openid-configuration}; {@code authorize} shows a page on which a test identity is
 * chosen. For tests, the same page takes a {@link fr.educonnect.testing.franceconnect.Fault}: the
 * answers to this one sign-in are then false, everybody else's stay right.
 *
 * <p>Where the rules come from: the partner documentation (docs.partenaires.franceconnect.gouv.fr)
 * and the published source ({@code france-connect/sources}, {@code back/apps/core-fcp}). Parsing
 * and signatures are Nimbus' (OAuth 2.0 SDK with OpenID Connect extensions).
 */
package fr.educonnect.testing.franceconnect;
