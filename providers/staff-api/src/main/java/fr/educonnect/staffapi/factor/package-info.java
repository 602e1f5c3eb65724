/**
 * What the word of the agents' hub is worth: a step of the flow that follows each sign-in there
 * (post login flow of the identity provider).
 */
package fr.educonnect.staffapi.factor;
