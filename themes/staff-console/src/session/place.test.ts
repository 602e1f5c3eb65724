import { expect, test } from 'vitest';
import { placeOf } from './place';

test('finds server, realm and API from the page', () => {
  expect(
    placeOf('https://e.fr/auth/realms/agents/educonnect-staff/?state=1#/ecoles'),
  ).toEqual({
    server: 'https://e.fr/auth',
    realm: 'agents',
    console: 'https://e.fr/auth/realms/agents/educonnect-staff/',
    api: 'https://e.fr/auth/realms/agents/educonnect-staff/api',
  });
});

test('refuses a page that is not below a realm', () => {
  expect(() => placeOf('https://e.fr/index.html')).toThrow('not below a realm');
});
