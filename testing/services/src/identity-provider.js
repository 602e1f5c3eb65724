import { DOMParser } from '@xmldom/xmldom';

const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';
const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** Reads entity id, addresses of the redirect binding and signing certificates (SAML Metadata §2.4.3). */
export async function fetchIdentityProvider(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The identity provider's metadata answered ${answer.status}`);
  return readIdentityProvider(await answer.text());
}

export function readIdentityProvider(text) {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  const redirectAddress = (name) =>
    elements(root, METADATA, name)
      .find((element) => element.getAttribute('Binding') === REDIRECT)
      .getAttribute('Location');
  return {
    entityId: root.getAttribute('entityID'),
    signOn: redirectAddress('SingleSignOnService'),
    logout: redirectAddress('SingleLogoutService'),
    certificates: elements(root, METADATA, 'KeyDescriptor')
      .filter((key) => key.getAttribute('use') !== 'encryption')
      .flatMap((key) => elements(key, SIGNATURE, 'X509Certificate'))
      .map((certificate) => certificate.textContent.trim()),
  };
}

const elements = (parent, namespace, name) => Array.from(parent.getElementsByTagNameNS(namespace, name));
