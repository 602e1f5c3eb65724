/**
 * What attackers try: guessing, spending other people's money, finding out who exists, sending what
 * pages or mails would run. Each by requests that can be looked at one by one, from as many
 * addresses as it takes, on two nodes of the server where that could make a difference.
 */
package fr.educonnect.testing.journeys.abuse;
