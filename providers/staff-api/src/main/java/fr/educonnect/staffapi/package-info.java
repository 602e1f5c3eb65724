/**
 * What the staff's console and academies' own tools do, over HTTP, at {@code
 * /realms/agents/educonnect-staff/api}.
 *
 * <p>Each subject is a package with an {@link fr.educonnect.staffapi.Endpoint}, which {@link
 * fr.educonnect.staffapi.StaffResource} leads to. A request is an {@link
 * fr.educonnect.staffapi.agent.StaffSession}: an access token of the realm with our audience, the
 * agent whose it is, and their rights, read anew from the attributes that the identity provider
 * gave. Each object is checked against them; what is outside does not exist for the caller ({@link
 * fr.educonnect.staffapi.answer.ProblemCode#NOT_FOUND}).
 *
 * <p>Answers are JSON, made of records, never kept by a cache; errors are problems (RFC 9457) with
 * a code of {@link fr.educonnect.staffapi.answer.ProblemCode}. Pages of other hosts may ask only
 * where the console's client may come from.
 *
 * <p>{@link fr.educonnect.staffapi.factor} is the step of the sign-in that says what the agents'
 * hub's word is worth.
 */
package fr.educonnect.staffapi;
