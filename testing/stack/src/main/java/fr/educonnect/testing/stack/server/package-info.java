/**
 * Keycloak as it is in production: the distribution, our provider jars put in, {@code kc.sh build}
 * when something changed, one or two nodes started with {@code --optimized} on loopback.
 *
 * <p>Every call of {@code kc.sh} has a time limit: a build can hang for good after a jar that
 * shadowed one of the server's own was taken out, which is also why a home is never repaired but
 * made anew.
 */
package fr.educonnect.testing.stack.server;
