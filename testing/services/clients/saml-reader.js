import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { obey } from './lines.js';

/**
 * A SAML service without pages, driven by a test: one line of JSON in, one line out. It reads what
 * node-saml makes of an answer, as services do that look attributes up by OID.
 */
let saml;

const Clock = Date;

const commands = {
  /** Its clock is off by so many seconds from now on. */
  clock({ seconds }) {
    const now = () => Clock.now() + seconds * 1000;
    globalThis.Date = class extends Clock {
      constructor(...given) {
        super(...(given.length ? given : [now()]));
      }

      static now() {
        return now();
      }
    };
    return {};
  },

  configure({ settings }) {
    saml = new SAML({
      ...settings,
      identifierFormat: null,
      disableRequestedAuthnContext: true,
      signatureAlgorithm: 'sha256',
      digestAlgorithm: 'sha256',
      wantAuthnResponseSigned: true,
      wantAssertionsSigned: true,
      validateInResponseTo: ValidateInResponseTo.ifPresent,
    });
    return {};
  },

  async authorize({ relayState }) {
    return { url: await saml.getAuthorizeUrlAsync(relayState, undefined, {}) };
  },

  async read({ answer }) {
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: answer });
    return { profile: JSON.parse(JSON.stringify(profile)) };
  },
};

await obey(commands);
