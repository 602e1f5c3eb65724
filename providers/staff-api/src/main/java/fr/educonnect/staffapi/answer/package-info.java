/** How the API answers: JSON, and problems (RFC 9457) out of one catalogue. */
package fr.educonnect.staffapi.answer;
