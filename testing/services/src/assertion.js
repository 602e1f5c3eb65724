import { DOMParser } from '@xmldom/xmldom';

const ASSERTION = 'urn:oasis:names:tc:SAML:2.0:assertion';

/**
 * The attributes of an assertion: values by Name, and FriendlyName by Name (SAML Core §2.7.3.1).
 * The assertion must have been validated before.
 */
export function readAttributes(text) {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  const found = elements(root, 'Attribute').map((attribute) => ({
    name: attribute.getAttribute('Name'),
    friendlyName: attribute.getAttribute('FriendlyName'),
    values: elements(attribute, 'AttributeValue').map((value) => value.textContent),
  }));
  return {
    attributes: Object.fromEntries(found.map(({ name, values }) => [name, values])),
    friendlyNames: Object.fromEntries(
      found.filter(({ friendlyName }) => friendlyName).map(({ name, friendlyName }) => [name, friendlyName]),
    ),
  };
}

const elements = (parent, name) => Array.from(parent.getElementsByTagNameNS(ASSERTION, name));
