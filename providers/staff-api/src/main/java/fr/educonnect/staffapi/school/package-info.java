/** The schools of a caller's scope, and what leads to the subjects of one of them. */
package fr.educonnect.staffapi.school;
