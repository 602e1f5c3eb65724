/**
 * FranceConnect from the button to the way back: everything that the simulator refuses, or answers
 * falsely on demand, ends on our page with words and an event, and signs nobody in.
 */
package fr.educonnect.testing.journeys.franceconnect;
