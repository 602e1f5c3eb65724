import type { paths } from 'description';
import createClient from 'openapi-fetch';
import { levelAskedFor } from '../session/challenge';
import { place, signInAgain, token } from '../session/session';

import { ProblemError } from './problem';

/** Throws a {@link ProblemError} for every answer that is none, and leaves for a sign-in on 401. */
export const api = createClient<paths>({ baseUrl: place.console.slice(0, -1) });

api.use({
  async onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${await token()}`);
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  },
  async onResponse({ response }) {
    await check(response);
  },
});

/** The body of an answer that has one. */
export function body<T>(answer: { data?: T }): T {
  if (answer.data === undefined) {
    throw new ProblemError(500, undefined);
  }
  return answer.data;
}

export async function check(response: Response): Promise<void> {
  if (response.status === 401) {
    await signInAgain(levelAskedFor(response.headers.get('WWW-Authenticate')));
  }
  if (!response.ok) {
    throw await ProblemError.of(response);
  }
}
