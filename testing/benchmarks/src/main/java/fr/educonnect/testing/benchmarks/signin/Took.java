package fr.educonnect.testing.benchmarks.signin;

/**
 * How long the server took, in nanoseconds; whoever asks can tell the two apart.
 *
 * @param answer to the form
 * @param page that the answer leads to
 */
record Took(long answer, long page) {}
