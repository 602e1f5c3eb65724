/**
 * Journeys of families in a real browser against the stack, which is started once for all tests,
 * and what must hold of the server while they go on: reads and writes of the directory, two nodes,
 * an outage, the log.
 *
 * <p>{@link fr.educonnect.testing.journeys.StackExtension} gives a test the stack and a {@link
 * fr.educonnect.testing.journeys.browser.Visitor}, a browser of its own without cookies. Every page
 * that a test looks at goes through {@code Visitor.check}, which runs axe and keeps a picture in
 * {@code target/pages}. The rules between modules are in {@code modules}, because all classes are
 * on this classpath.
 */
package fr.educonnect.testing.journeys;
