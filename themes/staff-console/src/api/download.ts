import { place, token } from '../session/session';
import { check } from './client';
import { KEY } from './keys';
import type { SchoolPath } from './paths';

/** Below the API's address. */
export function schoolAddress({ uai, degree }: SchoolPath): string {
  return `/schools/${encodeURIComponent(uai)}/${degree}`;
}

/** Fetches a file and hands it to the browser under the name that the server gives it. */
export async function download(path: string): Promise<void> {
  hand(await call(path, { method: 'GET' }));
}

/** The same of a file that comes into being, or goes, by being fetched. */
export async function downloadByPost(path: string, body?: object, key?: string): Promise<void> {
  const headers = {
    ...(body ? { 'Content-Type': 'application/json' } : {}),
    ...(key ? { [KEY]: key } : {}),
  };
  hand(await call(path, { method: 'POST', headers, body: body ? JSON.stringify(body) : null }));
}

interface Fetched {
  name: string;
  content: Blob;
}

async function call(path: string, request: RequestInit): Promise<Fetched> {
  const headers = new Headers(request.headers);
  headers.set('Authorization', `Bearer ${await token()}`);
  headers.set('Accept-Language', document.documentElement.lang);
  const response = await fetch(place.api + path, { ...request, headers });
  await check(response);
  return {
    name: fileName(response.headers.get('Content-Disposition')),
    content: await response.blob(),
  };
}

function hand({ name, content }: Fetched): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function fileName(disposition: string | null): string {
  return /filename="?([^";]+)/.exec(disposition ?? '')?.[1] ?? 'educonnect';
}
