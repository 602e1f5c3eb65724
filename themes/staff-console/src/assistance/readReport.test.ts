import { expect, test } from 'vitest';
import { readReport } from './readReport';

test('sorts what an import wrote, and leaves out what is not there', () => {
  const report = {
    run: 7,
    problem: null,
    outcome: 'APPLIED',
    files: { 'a.xml': 12 },
    rejected: {},
    counts: { records: { STUDENT: { read: 3 } }, accounts: { created: 2 } },
  };
  expect(readReport(report)).toEqual({
    facts: [
      ['outcome', 'APPLIED'],
      ['run', 7],
    ],
    records: [['STUDENT', { read: 3 }]],
    parts: [
      ['accounts', [['created', 2]]],
      ['files', [['a.xml', 12]]],
    ],
  });
  expect(readReport(undefined)).toEqual({ facts: [], records: [], parts: [] });
});
