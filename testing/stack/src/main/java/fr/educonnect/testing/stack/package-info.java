/**
 * The development stack: everything of the product, running on this machine's loopback, with demo
 * accounts. {@code mvn -Prun} starts it for people, the journeys start it for tests; both run the
 * same code.
 *
 * <p>{@link fr.educonnect.testing.stack.Stack} puts the parts together, as much as possible at the
 * same time; each part has a package of its own. When all is ready {@link
 * fr.educonnect.testing.stack.StackFile} writes the run contract, {@code stack.json}; a new key is
 * added there and in the project's README. Data is kept between starts unless a first start did not
 * get to its end.
 */
package fr.educonnect.testing.stack;
