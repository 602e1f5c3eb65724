/**
 * The sign-in page in every state: what it says, what it weighs, how it is used without a mouse,
 * scripts or space.
 */
package fr.educonnect.testing.journeys.signin;
