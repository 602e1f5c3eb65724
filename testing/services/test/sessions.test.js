import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sessions } from '../src/sessions.js';

const signIn = (sessions, received) => {
  const headers = {};
  const session = sessions.of({ headers: {} }, headers);
  session.services.set('/saml', received);
  return { session, cookie: headers['Set-Cookie'].split(';')[0] };
};

test('a browser finds its session by its cookie, and no other', () => {
  const sessions = new Sessions();
  const { session, cookie } = signIn(sessions, { id: 1 });
  assert.equal(sessions.of({ headers: { cookie: `other=1; ${cookie}` } }, {}), session);
  assert.notEqual(sessions.of({ headers: { cookie: 'demo-services=guess' } }, {}), session);
});

test('a logout from the other side ends the sessions it names and leaves the rest', () => {
  const sessions = new Sessions();
  const one = signIn(sessions, { id: 1 });
  const two = signIn(sessions, { id: 2 });
  assert.equal(sessions.end('/saml', ({ id }) => id === 1), 1);
  assert.equal(one.session.services.has('/saml'), false);
  assert.equal(two.session.services.has('/saml'), true);
});
