/** Work on many accounts at once, ordered here and done by whichever node takes it. */
package fr.educonnect.staffapi.job;
