/**
 * The demo people: chosen among the imported accounts, brought to their state through the running
 * server, and described for {@code stack.json}.
 *
 * <p>A new role is a line of {@link fr.educonnect.testing.stack.people.DemoPeople}; which account
 * can play it is said by a condition of {@link fr.educonnect.testing.stack.people.Candidates}.
 */
package fr.educonnect.testing.stack.people;
