import { randomBytes } from 'node:crypto';
import { AuthorizationCode } from 'simple-oauth2';
import { html, json, redirect } from './answers.js';
import { receivedPage, signedOutPage } from './pages.js';

/**
 * A relying party as older ones are, with `simple-oauth2`: today's addresses of EduConnect in place of
 * discovery, no PKCE, client_secret_post, `state` and `nonce` once more in the token request, and a
 * sign-out that its server asks for with the ID token as bearer token.
 */
export function olderService({ path, title, server, clientId, clientSecret, scope, profile }, origin) {
  const service = { path, title, address: `${path}/callback` };
  const redirectUri = `${origin}${service.address}`;
  const today = (name) => `${server}/idp/profile/oidc/${name}`;
  const client = new AuthorizationCode({
    client: { id: clientId, secret: clientSecret },
    auth: {
      tokenHost: server,
      tokenPath: new URL(today('token')).pathname,
      authorizePath: new URL(today('authorize')).pathname,
    },
    options: { authorizationMethod: 'body' },
  });

  async function callback({ url, session }) {
    if (url.searchParams.has('code')) return receive({ url, session });
    const received = session.services.get(path);
    if (received) return url.searchParams.has('format') ? json(received) : html(receivedPage(service, received.claims));
    const asked = { state: randomBytes(16).toString('hex'), nonce: randomBytes(16).toString('hex') };
    session.pending.set(asked.state, asked);
    return redirect(client.authorizeURL({ redirect_uri: redirectUri, scope, acr_values: profile, ...asked }));
  }

  async function receive({ url, session }) {
    const asked = session.pending.get(url.searchParams.get('state'));
    if (!asked) throw new Error('The state is not one that this browser was given');
    session.pending.delete(asked.state);
    const { token } = await client.getToken({ code: url.searchParams.get('code'), redirect_uri: redirectUri, ...asked });
    const answered = await fetch(today('userinfo'), { headers: { Authorization: `Bearer ${token.access_token}` } });
    if (!answered.ok) throw new Error(`UserInfo answered ${answered.status}`);
    const { access_token, id_token, refresh_token, ...said } = token;
    session.services.set(path, { claims: await answered.json(), said, idToken: id_token });
    return redirect(`${service.address}?format=json`);
  }

  /** The provider is told from here, not through the browser; what it answers is shown. */
  async function signOut({ session }) {
    const received = session.services.get(path);
    session.services.delete(path);
    if (!received) return redirect(`${path}/`);
    const answered = await fetch(today('logout'), {
      headers: { Authorization: `Bearer ${received.idToken}` },
      redirect: 'manual',
    });
    return json({ status: answered.status });
  }

  return {
    ...service,
    routes: [
      [`GET ${path}/`, () => html(signedOutPage(service))],
      [`GET ${service.address}`, callback],
      [`POST ${path}/sign-out`, signOut],
    ],
  };
}
