import { expect, test } from 'vitest';
import { dayOf, momentOf, todayInParis } from './dates';

test('a moment is shown as the day it is in Paris', () => {
  expect(dayOf('2018-07-08T22:30:00Z')).toBe('09-07-2018');
  expect(momentOf('2018-12-31T23:05:00Z')).toBe('01-01-2019 00:05');
});

test('a day stays that day', () => {
  expect(dayOf('2006-11-14')).toBe('14-11-2006');
});

test('a day begins in Paris', () => {
  expect(todayInParis(new Date('2018-07-08T22:30:00Z'))).toBe('2018-07-09');
});
