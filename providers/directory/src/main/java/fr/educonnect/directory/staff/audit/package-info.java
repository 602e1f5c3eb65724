/**
 * The record of what the staff read and did (RGPD, article 32): written in the transaction of what
 * was done, never changed, removed after its time.
 */
package fr.educonnect.directory.staff.audit;
