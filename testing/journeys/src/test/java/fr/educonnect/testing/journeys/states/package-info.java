/**
 * The life of an account as people, schools and commands reach it: for each standing of an account
 * and each thing that can be done to it, the page, the state afterwards, what is sent and what is
 * kept as an event. The tables are those of {@code GuardianStatesTest} and {@code
 * StudentStatesTest}; what was opened or sent in an earlier standing is used in the later one.
 */
package fr.educonnect.testing.journeys.states;
