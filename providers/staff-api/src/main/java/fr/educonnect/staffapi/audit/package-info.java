/** Who of the staff read and did what at a school. */
package fr.educonnect.staffapi.audit;
