import { expect, test } from 'vitest';
import { choose, EVERYTHING, isSelected, NOTHING, pageState, selected, size } from './selection';

test('starts with nothing', () => {
  expect(size(NOTHING, 412)).toBe(0);
  expect(isSelected(NOTHING, 1)).toBe(false);
  expect(pageState(NOTHING, [1, 2])).toBe('none');
});

test('an empty page is not selected', () => {
  expect(pageState(EVERYTHING, [])).toBe('none');
});

test('takes single accounts and leaves them again', () => {
  const two = choose(NOTHING, [1, 2], true);
  expect(size(two, 412)).toBe(2);
  expect(pageState(two, [1, 2, 3])).toBe('some');
  const one = choose(two, [2], false);
  expect(isSelected(one, 2)).toBe(false);
  expect(selected(one, {})).toEqual({ accounts: [1] });
});

test('counts an account of several rows once', () => {
  expect(size(choose(NOTHING, [1, 1, 1], true), 412)).toBe(1);
});

test('keeps what other pages have when a page is chosen', () => {
  const pages = choose(choose(NOTHING, [1, 2], true), [3, 4], true);
  expect(pageState(pages, [1, 2])).toBe('all');
  expect(size(choose(pages, [3, 4], false), 412)).toBe(2);
});

test('takes single ones out of the whole result, and in again', () => {
  const without = choose(EVERYTHING, [7, 8], false);
  expect(size(without, 412)).toBe(410);
  expect(isSelected(without, 7)).toBe(false);
  expect(isSelected(without, 9)).toBe(true);
  expect(pageState(without, [7, 9])).toBe('some');
  expect(selected(choose(without, [8], true), { name: 'du' })).toEqual({
    filter: { name: 'du' },
    except: [7],
  });
});

test('leaves the selection that it starts from as it was', () => {
  choose(EVERYTHING, [7], false);
  expect(size(EVERYTHING, 412)).toBe(412);
});
