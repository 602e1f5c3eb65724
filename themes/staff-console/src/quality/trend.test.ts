import { expect, test } from 'vitest';
import type { QualityDay } from '../api/schema';
import { foundIn, signed, trendOf } from './trend';

const DAYS: QualityDay[] = [
  { day: '2018-09-01', records: { BIRTH_DATE: 4 } },
  { day: '2018-09-04', records: { BIRTH_DATE: 1, LEGAL_ENTITY: 2 } },
  { day: '2018-09-09', records: { BIRTH_DATE: 3 } },
];

test('issues stand in their order, with those that have gone since', () => {
  expect(foundIn(DAYS)).toEqual(['BIRTH_DATE', 'LEGAL_ENTITY']);
  expect(foundIn([{ day: '2018-09-01', records: { BIRTH_DATE: 0 } }])).toEqual([]);
});

test('the first and the last day are compared; what is not named is none', () => {
  expect(trendOf(DAYS, 'BIRTH_DATE', '2018-09-11')).toMatchObject({ first: 4, last: 3 });
  expect(trendOf(DAYS, 'LEGAL_ENTITY', '2018-09-11')).toMatchObject({ first: 0, last: 0 });
});

test('a number holds until the day that changes it, the last one until today', () => {
  expect(trendOf(DAYS, 'BIRTH_DATE', '2018-09-11').line).toBe('M0 0V0H30V15H80V5H100');
});

test('one day is a level line', () => {
  const first = DAYS.slice(0, 1);
  expect(trendOf(first, 'BIRTH_DATE', '2018-09-01').line).toBe('M0 0V0H0');
  expect(trendOf(first, 'LEGAL_ENTITY', '2018-09-02').line).toBe('M0 20V20H100');
});

test('changes have their sign', () => {
  expect([3, 0, -2].map(signed)).toEqual(['+3', '=', '−2']);
});
