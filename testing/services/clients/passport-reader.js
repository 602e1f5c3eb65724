import { Strategy } from '@node-saml/passport-saml';
import { Passport } from 'passport';
import { obey } from './lines.js';

/**
 * A SAML service on passport, driven by a test: one line of JSON in, one line out. As services of
 * this kind do, it makes its user of attributes by their OIDs, each a text.
 */
const FREDU = 'urn:oid:1.3.6.1.4.1.20326.10.999.1.';
const OIDS = {
  lastName: 'urn:oid:2.5.4.4',
  firstName: 'urn:oid:2.5.4.42',
  logout: `${FREDU}5`,
  signedIn: `${FREDU}6`,
  affiliation: `${FREDU}7`,
  id: `${FREDU}57`,
  ineHash: `${FREDU}64`,
  birthDate: `${FREDU}67`,
  school: `${FREDU}72`,
  level: `${FREDU}73`,
  title: `${FREDU}76`,
};

let passport;

/** The user, and the names of attributes that it has no use for. */
function userOf(profile) {
  const known = new Set(Object.values(OIDS));
  return {
    ...Object.fromEntries(Object.entries(OIDS).map(([name, oid]) => [name, profile[oid]])),
    others: Object.keys(profile.attributes).filter((name) => !known.has(name)),
  };
}

const commands = {
  configure({ settings }) {
    passport = new Passport().use(
      new Strategy(
        { ...settings, wantAuthnResponseSigned: true, wantAssertionsSigned: true },
        (profile, done) => done(null, userOf(profile)),
        (profile, done) => done(null, null),
      ),
    );
    return {};
  },

  read: ({ answer }) =>
    new Promise((resolve, reject) => {
      const done = (error, user) => (error ? reject(error) : resolve({ user }));
      const request = { method: 'POST', query: {}, body: { SAMLResponse: answer } };
      passport.authenticate('saml', { session: false }, done)(request, {}, reject);
    }),
};

await obey(commands);
