import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { html, json, nothing, redirect } from './answers.js';
import { receivedPage, signedOutPage } from './pages.js';

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * A relying party: authorization code flow with PKCE (RFC 7636), claims of the ID token and of
 * UserInfo, RP-initiated logout and back-channel logout. With a secret it is a confidential client.
 *
 * Its redirect URI is also where it shows what it received; without a session that starts a sign-in.
 */
export function oidcService({ path, title, issuer, clientId, clientSecret, scope }, origin, sessions) {
  const service = { path, title, address: `${path}/callback` };
  const redirectUri = `${origin}${service.address}`;
  const provider = discoveredOnce(issuer, clientId, clientSecret);

  function home({ session }) {
    const received = session.services.get(path);
    return html(received ? receivedPage(service, received.claims) : signedOutPage(service));
  }

  async function callback({ url, session }) {
    const asJson = url.searchParams.get('format') === 'json';
    if (url.searchParams.has('state')) return receive({ url, session, asJson });
    const received = session.services.get(path);
    if (!received) return startSignIn(session, asJson, url.searchParams);
    return asJson ? json(received.claims) : html(receivedPage(service, received.claims));
  }

  /**
   * With an identity provider's alias, people are sent on to it (Keycloak's `kc_idp_hint`); with
   * `pkce=none` the code is asked for as services without PKCE do.
   */
  async function startSignIn(session, asJson, asked) {
    const config = await provider();
    const state = client.randomState();
    const checks = { expectedState: state, expectedNonce: client.randomNonce() };
    if (asked.get('pkce') !== 'none') checks.pkceCodeVerifier = client.randomPKCECodeVerifier();
    const identityProvider = asked.get('kc_idp_hint');
    session.pending.set(state, { checks, asJson });
    return redirect(
      client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce: checks.expectedNonce,
        ...(checks.pkceCodeVerifier && {
          code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
          code_challenge_method: 'S256',
        }),
        ...(identityProvider && { kc_idp_hint: identityProvider }),
      }),
    );
  }

  async function receive({ url, session, asJson }) {
    const state = url.searchParams.get('state');
    const pending = session.pending.get(state);
    if (!pending) return asJson ? redeemForAnother(url) : refuse();
    session.pending.delete(state);
    const config = await provider();
    const tokens = await client.authorizationCodeGrant(config, url, pending.checks);
    const claims = await claimsOf(config, tokens);
    session.services.set(path, { claims, idToken: tokens.id_token });
    return redirect(pending.asJson ? `${service.address}?format=json` : service.address);
  }

  /**
   * A tool that asked for the code itself, with `?format=json` in its redirect URI, is told the
   * claims once; it gets no session. Without `?format=json` the code is left to the tool.
   */
  async function redeemForAnother(url) {
    const config = await provider();
    const tokens = await client.genericGrantRequest(config, 'authorization_code', {
      code: url.searchParams.get('code') ?? '',
      redirect_uri: `${redirectUri}?format=json`,
    });
    return json(await claimsOf(config, tokens));
  }

  async function claimsOf(config, tokens) {
    const idToken = tokens.claims();
    return { ...idToken, ...(await client.fetchUserInfo(config, tokens.access_token, idToken.sub)) };
  }

  async function signOut({ session }) {
    const received = session.services.get(path);
    session.services.delete(path);
    if (!received) return redirect(`${path}/`);
    return redirect(
      client.buildEndSessionUrl(await provider(), {
        id_token_hint: received.idToken,
        post_logout_redirect_uri: `${origin}${path}/`,
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
    sessions.end(path, ({ claims }) => (payload.sid ? payload.sid === claims.sid : payload.sub === claims.sub));
    return nothing(200);
  }

  return {
    ...service,
    routes: [
      [`GET ${path}/`, home],
      [`GET ${service.address}`, callback],
      [`POST ${path}/sign-out`, signOut],
      [`POST ${path}/backchannel-logout`, backChannelLogout],
    ],
  };
}

function refuse() {
  throw new Error('The state is not one that this browser was given');
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
