/**
 * Measures the product's budgets of speed and memory, each as a ratio against a floor or a peer
 * that runs in the same process, on the same machine, in turns (absolute times drift on shared
 * machines).
 *
 * <p>Not tests: nothing here fails a build. {@code mvn -Pbenchmarks} prints one line per budget;
 * the sizes are settings of the command line. {@code signin} drives real sign-ins over HTTP, {@code
 * imports} runs the real import program, {@code documents} writes letters and lists. To add a
 * budget, add a class that returns {@link Figure}s and name it in {@link Benchmarks}.
 */
package fr.educonnect.testing.benchmarks;
