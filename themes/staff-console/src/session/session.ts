import Keycloak from 'keycloak-js';
import { placeOf } from './place';
import { keepRoute, takeRouteBack } from './returnPlace';

const CLIENT = 'educonnect-staff-console';
/** Seconds that a token has to be good for still when a call begins. */
const LEAST_VALIDITY = 20;

export const place = placeOf(location.href);

const keycloak = new Keycloak({ url: place.server, realm: place.realm, clientId: CLIENT });

/** Signs in where nobody is; comes back only when somebody is. */
export async function signIn(): Promise<void> {
  if (!location.search.includes('state=')) {
    keepRoute();
  }
  await keycloak.init({
    onLoad: 'login-required',
    pkceMethod: 'S256',
    responseMode: 'query',
    checkLoginIframe: false,
    redirectUri: place.console,
  });
  takeRouteBack();
}

/** A token that is good for a call; a session that has ended begins with a new sign-in. */
export async function token(): Promise<string> {
  try {
    await keycloak.updateToken(LEAST_VALIDITY);
  } catch {
    return signInAgain();
  }
  return keycloak.token ?? signInAgain();
}

/** Leaves the page for a sign-in, to this view again; never comes back. */
export async function signInAgain(acr?: string): Promise<never> {
  keepRoute();
  await keycloak.login({
    redirectUri: place.console,
    ...(acr ? { acr: { values: [acr], essential: true } } : {}),
  });
  return new Promise<never>(() => {});
}

export async function signOut(): Promise<void> {
  await keycloak.logout({ redirectUri: place.console });
}
