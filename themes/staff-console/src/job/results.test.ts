import { expect, test } from 'vitest';
import type { ActionResult, Job } from '../api/schema';
import { actedOn, countResults, notReset } from './results';

const account = (number: number, result?: ActionResult) => ({
  number,
  accountId: number,
  ...(result ? { result } : {}),
});

test('counts what became of each account, not those that wait', () => {
  const counts = countResults([
    account(1, 'NO_ADDRESS'),
    account(2, 'QUEUED'),
    account(3, 'DONE'),
    account(4, 'QUEUED'),
    account(5),
  ]);
  expect(counts[0]).toEqual({ result: 'QUEUED', accounts: 2 });
  expect(counts).toHaveLength(3);
  expect(actedOn(counts)).toBe(3);
});

test('says that accounts which were not yet notified kept their passwords', () => {
  const job = (kind: Job['kind']) => ({ kind }) as Job;
  const notified = { ...account(1, 'DONE'), warning: 'NOTIFIED_NOT_RESET' as const };
  expect(notReset(job('NOTIFY_LETTER'), [account(2, 'DONE'), notified])).toBe(true);
  expect(notReset(job('NOTIFY_LETTER'), [account(1, 'NOT_IN_THIS_STATE')])).toBe(false);
  expect(notReset(job('RESET'), [account(1, 'NOT_IN_THIS_STATE')])).toBe(true);
  expect(notReset(job('RESET'), [account(1, 'DONE')])).toBe(false);
});
