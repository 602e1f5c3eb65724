import { expect, test } from 'vitest';
import { textFault } from './textFault';

const limits = { characters: 10, lines: 3 };

test('a text within its bounds has no fault', () => {
  expect(textFault(' 0123456789\n', limits)).toBeUndefined();
  expect(textFault('a\nb\nc\n', limits)).toBeUndefined();
  expect(textFault('a\tb', limits)).toBeUndefined();
  expect(textFault('a\nb\nc\nd', { characters: 10 })).toBeUndefined();
});

test('there has to be something to read', () => {
  expect(textFault('', limits)).toBe('empty');
  expect(textFault(' \n ', limits)).toBe('empty');
});

test('it has its bounds', () => {
  expect(textFault('01234567890', limits)).toBe('long');
  expect(textFault('a\nb\nc\nd', limits)).toBe('lines');
});

test.each(['a\u202eb', 'a\u2066b', 'a\u0000b', 'a\u001bb', 'a\ue000b', 'a\u200bb'])(
  'it holds nothing that is not seen: %j',
  (text) => expect(textFault(text, limits)).toBe('unseen'),
);
