package fr.educonnect.directory.staff.job;

import java.util.UUID;

/**
 * A node's hold on a job.
 *
 * @param attempts how often the job was taken up; whoever holds an older number has lost it
 */
record JobLease(UUID jobId, int attempts) {}
