/** « Signalements »: links that guardians said to be wrong. */
package fr.educonnect.staffapi.report;
