import { expect, test } from 'vitest';
import type { Job } from '../api/schema';
import { countResults, hasActed, notReset } from './results';

const JOB: Job = {
  id: '1',
  kind: 'NOTIFY_MAIL',
  profile: 'GUARDIAN',
  withReset: true,
  includeActive: false,
  status: 'DONE',
  total: 3,
  finished: 3,
  createdAt: '2026-09-01T08:00:00Z',
  file: 'NONE',
  results: {},
  warnings: [],
};

test('counts what became of the accounts, the most frequent first', () => {
  expect(countResults({ ...JOB, results: { NO_ADDRESS: 1, QUEUED: 2 } })).toEqual([
    { result: 'QUEUED', accounts: 2 },
    { result: 'NO_ADDRESS', accounts: 1 },
  ]);
});

test.each([
  [{ DONE: 1 }, true],
  [{ QUEUED: 1, NO_ADDRESS: 1 }, true],
  [{ NO_ADDRESS: 3 }, false],
])('%j: something was done: %s', (results: Job['results'], acted) => {
  expect(hasActed({ ...JOB, results })).toBe(acted);
});

test('says that accounts which were not yet notified kept their passwords', () => {
  const left = { NOT_IN_THIS_STATE: 1 };
  expect(notReset({ ...JOB, warnings: ['NOTIFIED_NOT_RESET'] })).toBe(true);
  expect(notReset({ ...JOB, results: left })).toBe(false);
  expect(notReset({ ...JOB, kind: 'RESET', results: left })).toBe(true);
  expect(notReset({ ...JOB, kind: 'RESET' })).toBe(false);
});
