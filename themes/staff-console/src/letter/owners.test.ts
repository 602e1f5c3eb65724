import { expect, test } from 'vitest';
import { ownersOf } from './owners';

test('heads set the part of their school', () => {
  expect(ownersOf({ modules: ['ADMINISTRATION', 'TROUBLESHOOTING'] })).toEqual(['school']);
});

test('the assistance team sets that of the academy too', () => {
  expect(ownersOf({ modules: ['ASSISTANCE', 'ADMINISTRATION'] })).toEqual(['school', 'academy']);
  expect(ownersOf({ modules: ['ASSISTANCE'] })).toEqual(['academy']);
});

test('nobody else sets any', () => {
  expect(ownersOf({ modules: ['TROUBLESHOOTING', 'STATISTICS'] })).toEqual([]);
});
