import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIdentityProvider } from '../src/identity-provider.js';

const key = (use, text) => `<md:KeyDescriptor use="${use}"><ds:KeyInfo><ds:X509Data>
<ds:X509Certificate>${text}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`;
const address = (name, binding) =>
  `<md:${name} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="https://idp.example/${name}/${binding}"/>`;

test('reads the redirect addresses and the signing certificates only', () => {
  const read = readIdentityProvider(`<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
      xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://idp.example/"><md:IDPSSODescriptor>
    ${key('signing', 'AAAA')}${key('encryption', 'BBBB')}${key('signing', 'CCCC')}
    ${address('SingleLogoutService', 'HTTP-POST')}${address('SingleLogoutService', 'HTTP-Redirect')}
    ${address('SingleSignOnService', 'HTTP-POST')}${address('SingleSignOnService', 'HTTP-Redirect')}
  </md:IDPSSODescriptor></md:EntityDescriptor>`);
  assert.deepEqual(read, {
    entityId: 'https://idp.example/',
    signOn: 'https://idp.example/SingleSignOnService/HTTP-Redirect',
    logout: 'https://idp.example/SingleLogoutService/HTTP-Redirect',
    certificates: ['AAAA', 'CCCC'],
  });
});
