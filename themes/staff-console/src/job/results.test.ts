import { expect, test } from 'vitest';
import type { ActionResult } from '../api/schema';
import { actedOn, countResults } from './results';

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
