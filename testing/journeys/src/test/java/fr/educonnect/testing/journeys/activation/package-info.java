/** First sign-in with what the school gave, wrong links, resets by the school. */
package fr.educonnect.testing.journeys.activation;
