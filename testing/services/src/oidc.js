import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { html, json, nothing, redirect } from './answers.js';
import { receivedPage } from './pages.js';

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * A relying party: authorization code flow with PKCE (RFC 7636), claims of the ID token and of
 * UserInfo, RP-initiated logout and back-channel logout. With a secret it is a confidential client.
 *
 * Its path is also its redirect URI. Without a session the page starts a sign-in; a code with a state
 * that this browser did not ask for is left alone, so that another tool may redeem it.
 */
export function oidcService({ path, title, issuer, clientId, clientSecret, scope }, origin, sessions) {
  const service = { path, title };
  const redirectUri = `${origin}${path}`;
  const provider = discoveredOnce(issuer, clientId, clientSecret);

  async function show({ url, session }) {
    if (url.searchParams.has('state')) return receive({ url, session });
    const received = session.services.get(path);
    if (!received) return startSignIn({ url, session });
    return url.searchParams.get('format') === 'json'
      ? json(received.claims)
      : html(receivedPage(service, received.claims));
  }

  async function startSignIn({ url, session }) {
    const config = await provider();
    const state = client.randomState();
    const checks = {
      expectedState: state,
      expectedNonce: client.randomNonce(),
      pkceCodeVerifier: client.randomPKCECodeVerifier(),
    };
    session.pending.set(state, { checks, format: url.searchParams.get('format') });
    return redirect(
      client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce: checks.expectedNonce,
        code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
        code_challenge_method: 'S256',
      }),
    );
  }

  async function receive({ url, session }) {
    const state = url.searchParams.get('state');
    const pending = session.pending.get(state);
    if (!pending) throw new Error('The state is not one that this browser was given');
    session.pending.delete(state);
    const config = await provider();
    const tokens = await client.authorizationCodeGrant(config, url, pending.checks);
    const idToken = tokens.claims();
    const userInfo = await client.fetchUserInfo(config, tokens.access_token, idToken.sub);
    session.services.set(path, { claims: { ...idToken, ...userInfo }, sid: idToken.sid, idToken: tokens.id_token });
    return redirect(pending.format ? `${path}?format=${encodeURIComponent(pending.format)}` : path);
  }

  async function signOut({ session }) {
    const received = session.services.get(path);
    session.services.delete(path);
    if (!received) return redirect('/signed-out');
    return redirect(
      client.buildEndSessionUrl(await provider(), {
        id_token_hint: received.idToken,
        post_logout_redirect_uri: `${origin}/signed-out`,
      }),
    );
  }

  /** OpenID Connect Back-Channel Logout 1.0, §2.5 and §2.6. */
  async function backChannelLogout({ form }) {
    const metadata = (await provider()).serverMetadata();
    const keys = createRemoteJWKSet(new URL(metadata.jwks_uri));
    const options = { issuer: metadata.issuer, audience: clientId, requiredClaims: ['iat', 'jti', 'events'] };
    const { payload } = await jwtVerify(form.get('logout_token') ?? '', keys, options);
    if (!payload.events[LOGOUT_EVENT] || payload.nonce) throw new Error('Not a logout token');
    sessions.end(path, ({ sid, claims }) => (payload.sid ? payload.sid === sid : payload.sub === claims.sub));
    return nothing(200);
  }

  return {
    ...service,
    routes: [
      [`GET ${path}`, show],
      [`POST ${path}/sign-out`, signOut],
      [`POST ${path}/backchannel-logout`, backChannelLogout],
    ],
  };
}

/** The provider's configuration, fetched at the first use: the services may start before Keycloak. */
function discoveredOnce(issuer, clientId, clientSecret) {
  let config;
  return async () => {
    config ??= await client.discovery(
      new URL(issuer),
      clientId,
      undefined,
      clientSecret ? client.ClientSecretBasic(clientSecret) : client.None(),
      // The stack is on loopback without TLS.
      { execute: [client.allowInsecureRequests] },
    );
    return config;
  };
}
