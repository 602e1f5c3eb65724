/** Sign-ins against stock Keycloak with the same people in its own database, on the same server. */
package fr.educonnect.testing.benchmarks.signin;
