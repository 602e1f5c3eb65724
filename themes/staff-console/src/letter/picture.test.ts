import { expect, test } from 'vitest';
import { contentOf } from '../api/dataAddress';
import { descriptionFault, examine, fileFault, sizeFault } from './picture';

test('a picture is a PNG or a JPEG', () => {
  expect(fileFault({ type: 'image/png', size: 1 })).toBeUndefined();
  expect(fileFault({ type: 'image/jpeg', size: 1 })).toBeUndefined();
  expect(fileFault({ type: 'image/svg+xml', size: 1 })).toBe('format');
  expect(fileFault({ type: '', size: 1 })).toBe('format');
});

test('a file has at most 1 MiB', () => {
  expect(fileFault({ type: 'image/png', size: 1_048_576 })).toBeUndefined();
  expect(fileFault({ type: 'image/png', size: 1_048_577 })).toBe('bytes');
});

test('a picture has at most 2,000 pixels in either direction', () => {
  expect(sizeFault({ width: 2000, height: 2000 })).toBeUndefined();
  expect(sizeFault({ width: 2001, height: 1 })).toBe('pixels');
  expect(sizeFault({ width: 1, height: 2001 })).toBe('pixels');
});

test('a picture is described', () => {
  expect(descriptionFault(' Blason de l’école ')).toBeUndefined();
  expect(descriptionFault('x'.repeat(200))).toBeUndefined();
  expect(descriptionFault('x'.repeat(201))).toBe('long');
  expect(descriptionFault(' ')).toBe('missing');
});

test('what is no picture is not opened', async () => {
  expect(await examine(new File(['<svg/>'], 'logo.svg', { type: 'image/svg+xml' }))).toEqual({
    fault: 'format',
  });
});

test('the API is given what the address holds', () => {
  expect(contentOf('data:image/png;base64,iVBORw0KGgo=')).toBe('iVBORw0KGgo=');
});
