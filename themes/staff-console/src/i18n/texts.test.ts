import { expect, test } from 'vitest';
import en from './en';
import fr from './fr';

type Texts = { [key: string]: string | Texts };

function entries(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : entries(value, `${prefix}${key}.`),
  );
}

const values = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

const french = new Map(entries(fr));
const english = new Map(entries(en));

test('both languages have the same texts', () => {
  expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
});

test.each([...french])('%s holds the same values in both languages', (key, text) => {
  expect(values(english.get(key) ?? '')).toEqual(values(text));
});
