/**
 * Work on many of a school's accounts that goes on when nobody waits for it. A job is one node's
 * for the length of its lease, and another's when that runs out; each of its accounts is done in
 * one transaction with the record of it, so that it is done once, whenever a node dies.
 *
 * <p>A file that a job makes is kept encrypted, until it is fetched or a day has passed.
 */
package fr.educonnect.directory.staff.job;
