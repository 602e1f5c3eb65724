import type { ActionResult, Job, JobAccount } from '../api/schema';

/** How many accounts ended so. */
export interface ResultCount {
  result: ActionResult;
  accounts: number;
}

/** What became of a job's accounts, in numbers, the most frequent first. */
export function countResults(accounts: readonly JobAccount[]): ResultCount[] {
  const counts = new Map<ActionResult, number>();
  for (const { result } of accounts) {
    if (result) {
      counts.set(result, (counts.get(result) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([result, count]) => ({ result, accounts: count }))
    .sort((a, b) => b.accounts - a.accounts);
}

/** How many of them the job acted on, or will when their mail goes out. */
export function actedOn(counts: readonly ResultCount[]): number {
  return counts
    .filter(({ result }) => result === 'DONE' || result === 'QUEUED')
    .reduce((sum, { accounts }) => sum + accounts, 0);
}

/** Whether accounts that were not yet notified kept their passwords, which the guide warns of. */
export function notReset(job: Job, accounts: readonly JobAccount[]): boolean {
  return accounts.some(
    ({ result, warning }) =>
      warning === 'NOTIFIED_NOT_RESET' ||
      (job.kind === 'RESET' && result === 'NOT_IN_THIS_STATE'),
  );
}
