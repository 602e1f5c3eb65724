/**
 * The agents' hub (guichet agents), played by a realm of the same server: demo staff with the
 * attributes FrEdu… in their real formats, as lists and as texts with commas, over OpenID Connect
 * and over SAML.
 *
 * <p>A new role is a line of {@link fr.educonnect.testing.stack.agents.DemoStaff}.
 */
package fr.educonnect.testing.stack.agents;
