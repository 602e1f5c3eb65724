import { expect, test } from 'vitest';
import { lostOnTheWay, orderKeys } from './keys';
import { ProblemError } from './problem';

test('an order keeps its key, another one has its own', () => {
  const keys = orderKeys();
  const order = { kind: 'reset' };
  expect(keys(order)).toBe(keys(order));
  expect(keys(order)).not.toBe(keys({ kind: 'reset' }));
});

test('what was answered is not sent again', () => {
  expect(lostOnTheWay(0, new ProblemError(409, undefined))).toBe(false);
  expect(lostOnTheWay(1, new TypeError('network'))).toBe(true);
  expect(lostOnTheWay(2, new TypeError('network'))).toBe(false);
});
