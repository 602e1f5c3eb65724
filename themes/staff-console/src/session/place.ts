/**
 * Where the server and this console are, from the page's own address:
 * {@code <server>/realms/<realm>/educonnect-staff/}.
 */
export interface Place {
  /** Address of the server, without a slash at its end. */
  server: string;
  realm: string;
  /** The one address that a sign-in comes back to. */
  console: string;
  api: string;
}

export function placeOf(address: string): Place {
  const page = new URL('.', address);
  const found = /^(.*)\/realms\/([^/]+)\/[^/]+\/$/.exec(page.pathname);
  if (!found) {
    throw new Error(`not below a realm: ${page.pathname}`);
  }
  const [, prefix = '', realm = ''] = found;
  return {
    server: page.origin + prefix,
    realm: decodeURIComponent(realm),
    console: page.origin + page.pathname,
    api: `${page.origin}${page.pathname}api`,
  };
}
