import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { html, json, redirect, xml } from './answers.js';
import { readAttributes } from './assertion.js';
import { fetchIdentityProvider } from './identity-provider.js';
import { receivedPage, signedOutPage } from './pages.js';

/**
 * A service provider of SAML 2.0: AuthnRequest by redirect, answer by POST with both response and
 * assertion signed, single logout in both directions (SAML Profiles §4.1 and §4.4).
 */
export function samlService({ path, title, entityId, metadata, privateKey, certificate }, origin, sessions) {
  const service = { path, title, address: `${path}/` };
  const provider = createdOnce(metadata, {
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
    // An answer to a request must be to one of ours; a sign-in may also begin at the identity provider.
    validateInResponseTo: ValidateInResponseTo.ifPresent,
  });

  async function show({ url, session }) {
    const received = session.services.get(path);
    const format = url.searchParams.get('format');
    if (!received) return redirect(await (await provider()).getAuthorizeUrlAsync(format ?? '', undefined, {}));
    return format === 'json' ? json(received.answer) : html(receivedPage(service, rows(received.answer)));
  }

  async function receive({ form, session }) {
    const { profile } = await (await provider()).validatePostResponseAsync({ SAMLResponse: form.get('SAMLResponse') });
    const { nameID, nameIDFormat, sessionIndex } = profile;
    const answer = { nameID, nameIDFormat, sessionIndex, ...readAttributes(profile.getAssertionXml()) };
    session.services.set(path, { profile, answer });
    return redirect(form.get('RelayState') === 'json' ? `${service.address}?format=json` : service.address);
  }

  async function signOut({ session }) {
    const received = session.services.get(path);
    session.services.delete(path);
    if (!received) return redirect(`${path}/signed-out`);
    return redirect(await (await provider()).getLogoutUrlAsync(received.profile, '', {}));
  }

  /** A LogoutRequest of the identity provider, or its answer to ours; both must be signed. */
  async function logoutByRedirect({ url, rawQuery }) {
    const message = Object.fromEntries(url.searchParams);
    if (!message.Signature) throw new Error('The logout message is not signed');
    const saml = await provider();
    return endSession(saml, await saml.validateRedirectAsync(message, rawQuery), message.RelayState);
  }

  async function logoutByPost({ form }) {
    const message = Object.fromEntries(form);
    const saml = await provider();
    const validated = message.SAMLRequest
      ? await saml.validatePostRequestAsync(message)
      : await saml.validatePostResponseAsync(message);
    return endSession(saml, validated, message.RelayState);
  }

  async function endSession(saml, { profile }, relayState) {
    if (!profile) return redirect(`${path}/signed-out`);
    sessions.end(path, (received) => sameSession(received.profile, profile));
    return redirect(await saml.getLogoutResponseUrlAsync(profile, relayState ?? '', {}, true));
  }

  const describe = async () => xml((await provider()).generateServiceProviderMetadata(null, certificate));

  return {
    ...service,
    routes: [
      [`GET ${service.address}`, show],
      [`GET ${path}/signed-out`, () => html(signedOutPage(service))],
      [`GET ${path}/metadata`, describe],
      [`GET ${path}/slo`, logoutByRedirect],
      [`POST ${path}/slo`, logoutByPost],
      [`POST ${path}/acs`, receive],
      [`POST ${path}/sign-out`, signOut],
    ],
  };
}

const sameSession = (ours, theirs) =>
  theirs.sessionIndex ? ours.sessionIndex === theirs.sessionIndex : ours.nameID === theirs.nameID;

const rows = ({ nameID, attributes, friendlyNames }) => ({
  nameID,
  ...Object.fromEntries(
    Object.entries(attributes).map(([name, values]) => [friendlyNames[name] ?? name, values.join(', ')]),
  ),
});

/** The library's service provider, made at the first use from the identity provider's metadata. */
function createdOnce(metadata, common) {
  let saml;
  return async () => {
    saml ??= await fetchIdentityProvider(metadata).then(
      ({ entityId, signOn, logout, certificates }) =>
        new SAML({ ...common, idpIssuer: entityId, entryPoint: signOn, logoutUrl: logout, idpCert: certificates }),
    );
    return saml;
  };
}
