import { expect, test } from 'vitest';
import { flat } from './flat';

test('names every value by the way to it, and nothing that is not there', () => {
  expect(flat({ run: 7, problem: null, read: { STUDENT: 300 }, files: {} })).toEqual([
    ['run', '7'],
    ['read.STUDENT', '300'],
  ]);
  expect(flat(undefined)).toEqual([]);
});
