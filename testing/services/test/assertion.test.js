import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAttributes } from '../src/assertion.js';

test('reads every value of an attribute under its name, and its friendly name apart', () => {
  const read = readAttributes(`<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"><saml:AttributeStatement>
    <saml:Attribute Name="urn:oid:2.5.4.4" FriendlyName="sn"><saml:AttributeValue>Martin</saml:AttributeValue></saml:Attribute>
    <saml:Attribute Name="vector"><saml:AttributeValue>1</saml:AttributeValue><saml:AttributeValue>2</saml:AttributeValue></saml:Attribute>
  </saml:AttributeStatement></saml:Assertion>`);
  assert.deepEqual(read, {
    attributes: { 'urn:oid:2.5.4.4': ['Martin'], vector: ['1', '2'] },
    friendlyNames: { 'urn:oid:2.5.4.4': 'sn' },
  });
});
