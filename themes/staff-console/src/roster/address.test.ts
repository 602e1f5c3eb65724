import { expect, test } from 'vitest';
import { type ListView, narrowed, queryOf, readAddress, sorted, writeAddress } from './address';

const FULL: ListView = {
  filter: {
    name: 'd’été',
    classes: ['6A', '6 B'],
    mefs: ['1001'],
    levels: ['1001'],
    states: ['NOTIFIED', 'ACTIVE'],
    mail: false,
    origin: 'NONE',
    resetAsked: true,
    linkReported: true,
  },
  sort: 'MAIL',
  descending: true,
  page: 3,
  cursor: 'c+/=',
};

const FIRST: ListView = { filter: {}, sort: 'STUDENT', descending: false, page: 1 };

function read(address: string, profile: 'GUARDIAN' | 'STUDENT' = 'GUARDIAN'): ListView {
  return readAddress(new URLSearchParams(address), profile);
}

test('a view comes back from its address', () => {
  expect(read(writeAddress(FULL).toString())).toEqual(FULL);
});

test('the first page of everything has an empty address', () => {
  expect(writeAddress(FIRST).toString()).toBe('');
  expect(read('')).toEqual(FIRST);
});

test.each(['etat=LOST', 'origine=MOON', 'mail=peut-etre', 'tri=PASSWORD', 'nom=%20', 'page=4'])(
  'what nobody wrote narrows nothing: %s',
  (address) => expect(read(address)).toEqual(FIRST),
);

test('a page that is none counts from the second on', () => {
  expect(read('suite=c&page=x').page).toBe(2);
});

test('students are not sorted by their guardians', () => {
  expect(read('tri=GUARDIAN', 'STUDENT').sort).toBe('STUDENT');
});

test('narrowing and sorting start from the first page', () => {
  expect(narrowed(FULL, {})).toEqual({ filter: {}, sort: 'MAIL', descending: true, page: 1 });
  expect(sorted(FULL, 'CLASS')).toMatchObject({ sort: 'CLASS', descending: false, page: 1 });
  expect(sorted(FULL, 'CLASS').cursor).toBeUndefined();
});

test('a column chosen again turns the order round', () => {
  expect(sorted(FIRST, 'STUDENT').descending).toBe(true);
  expect(sorted(FULL, 'MAIL').descending).toBe(false);
});

test('a name that was emptied leaves the address', () => {
  expect(writeAddress({ ...FIRST, filter: { name: '' } }).toString()).toBe('');
});

test('asks the API for the same', () => {
  expect(queryOf(FULL)).toEqual({
    name: 'd’été',
    classes: ['6A', '6 B'],
    mefs: ['1001'],
    levels: ['1001'],
    states: ['NOTIFIED', 'ACTIVE'],
    mail: false,
    origin: 'NONE',
    resetAsked: true,
    linkReported: true,
    cursor: 'c+/=',
    sort: 'MAIL',
    descending: true,
    limit: 50,
  });
});
