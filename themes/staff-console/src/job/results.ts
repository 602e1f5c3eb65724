import type { ActionResult, Job } from '../api/schema';

/** How many accounts ended so. */
export interface ResultCount {
  result: ActionResult;
  accounts: number;
}

/** What became of a job's accounts, in numbers, the most frequent first. */
export function countResults({ results }: Job): ResultCount[] {
  return Object.entries(results)
    .map(([result, accounts]) => ({ result: result as ActionResult, accounts }))
    .sort((a, b) => b.accounts - a.accounts);
}

/** Whether the job acted on any of them, or will when their mail goes out. */
export function hasActed({ results }: Job): boolean {
  return Boolean(results.DONE || results.QUEUED);
}

/** Whether accounts that were not yet notified kept their passwords, which the guide warns of. */
export function notReset({ kind, results, warnings }: Job): boolean {
  return (
    warnings.includes('NOTIFIED_NOT_RESET') ||
    (kind === 'RESET' && Boolean(results.NOT_IN_THIS_STATE))
  );
}
