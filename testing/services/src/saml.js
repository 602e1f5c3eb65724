import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { html, json, redirect, xml } from './answers.js';
import { fetchIdentityProvider } from './identity-provider.js';
import { receivedPage } from './pages.js';

/**
 * A service provider of SAML 2.0: signed AuthnRequest by redirect, answer by POST, single logout by
 * redirect in both directions (SAML Profiles §4.1 and §4.4).
 */
export function samlService({ path, title, entityId, metadata, privateKey, certificate }, origin, sessions) {
  const service = { path, title };
  const common = {
    issuer: entityId,
    callbackUrl: `${origin}${path}/acs`,
    logoutCallbackUrl: `${origin}${path}/slo`,
    privateKey,
    publicCert: certificate,
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    wantAuthnResponseSigned: true,
    wantAssertionsSigned: true,
  };
  const provider = createdOnce(metadata, common);

  async function show({ url, session }) {
    const received = session.services.get(path);
    const format = url.searchParams.get('format');
    if (!received) return redirect(await (await provider()).getAuthorizeUrlAsync(format ?? '', undefined, {}));
    return format === 'json' ? json(received.attributes) : html(receivedPage(service, received.attributes));
  }

  async function receive({ form, session }) {
    const { profile } = await (await provider()).validatePostResponseAsync({ SAMLResponse: form.get('SAMLResponse') });
    session.services.set(path, { profile, attributes: { nameID: profile.nameID, ...profile.attributes } });
    return redirect(form.get('RelayState') === 'json' ? `${path}?format=json` : path);
  }

  async function signOut({ session }) {
    const received = session.services.get(path);
    session.services.delete(path);
    if (!received) return redirect('/signed-out');
    return redirect(await (await provider()).getLogoutUrlAsync(received.profile, '', {}));
  }

  /** A LogoutRequest of the identity provider, or its answer to ours; both must be signed. */
  async function singleLogout({ url, rawQuery }) {
    const message = Object.fromEntries(url.searchParams);
    if (!message.Signature) throw new Error('The logout message is not signed');
    const saml = await provider();
    const { profile } = await saml.validateRedirectAsync(message, rawQuery);
    if (!profile) return redirect('/signed-out');
    sessions.end(path, (received) => sameSession(received.profile, profile));
    return redirect(await saml.getLogoutResponseUrlAsync(profile, message.RelayState ?? '', {}, true));
  }

  const describe = async () => xml((await provider()).generateServiceProviderMetadata(null, certificate));

  return {
    ...service,
    routes: [
      [`GET ${path}`, show],
      [`GET ${path}/metadata`, describe],
      [`GET ${path}/slo`, singleLogout],
      [`POST ${path}/acs`, receive],
      [`POST ${path}/sign-out`, signOut],
    ],
  };
}

const sameSession = (ours, theirs) =>
  theirs.sessionIndex ? ours.sessionIndex === theirs.sessionIndex : ours.nameID === theirs.nameID;

/** The library's service provider, made at the first use from the identity provider's metadata. */
function createdOnce(metadata, common) {
  let saml;
  return async () => {
    saml ??= await fetchIdentityProvider(metadata).then(
      ({ entityId, signOn, logout, certificates }) =>
        new SAML({
          ...common,
          idpIssuer: entityId,
          entryPoint: signOn,
          logoutUrl: logout,
          idpCert: certificates,
          validateInResponseTo: ValidateInResponseTo.always,
        }),
    );
    return saml;
  };
}
