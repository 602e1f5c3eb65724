/**
 * The level that a sign-in has to reach, from a header WWW-Authenticate (RFC 9470); nothing if it
 * asks for something else.
 */
export function levelAskedFor(challenge: string | null): string | undefined {
  if (!challenge?.includes('error="insufficient_user_authentication"')) {
    return undefined;
  }
  return /acr_values="([^"\s]+)/.exec(challenge)?.[1];
}
