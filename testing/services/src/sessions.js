import { randomBytes } from 'node:crypto';

const COOKIE = 'demo-services';

/**
 * What each browser is signed in to: a map from the service's path to what that service received.
 * Kept in memory; a restart signs everybody out of the demo services.
 */
export class Sessions {
  #byId = new Map();

  /** The session of this request, or a new one whose cookie `headers` then sets. */
  of(request, headers) {
    const id = cookie(request, COOKIE);
    const known = this.#byId.get(id);
    if (known) return known;
    const fresh = { services: new Map(), pending: new Map() };
    const freshId = randomBytes(32).toString('base64url');
    this.#byId.set(freshId, fresh);
    headers['Set-Cookie'] = `${COOKIE}=${freshId}; Path=/; HttpOnly; SameSite=Lax`;
    return fresh;
  }

  /** Signs out of one service every browser for which the identity provider's word matches. */
  end(service, matches) {
    let ended = 0;
    for (const { services } of this.#byId.values()) {
      const received = services.get(service);
      if (received && matches(received)) {
        services.delete(service);
        ended++;
      }
    }
    return ended;
  }
}

function cookie(request, name) {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
