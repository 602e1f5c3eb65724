/**
 * The demo people: chosen among the imported accounts, brought to their state through the running
 * server, and described for {@code stack.json}.
 *
 * <p>A new role is a line of {@link fr.educonnect.testing.stack.people.Casting}; which account can
 * play it is said by a condition of {@link fr.educonnect.testing.stack.people.Candidates}. What a
 * test uses up is a {@link fr.educonnect.testing.stack.people.Spare}.
 */
package fr.educonnect.testing.stack.people;
