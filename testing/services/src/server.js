import { createServer } from 'node:http';
import { html } from './answers.js';
import { failurePage, notFoundPage } from './pages.js';

const LARGEST_BODY = 1024 * 1024;
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; form-action *; frame-ancestors 'none'; base-uri 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves `routes`, a map from "GET /path" to a handler, on 127.0.0.1.
 * A handler gets { url, rawQuery, form, session } and returns one of `answers.js`.
 */
export function serve(port, routes, sessions) {
  const server = createServer((request, response) => {
    answer(request, routes, sessions, port).then(({ status, headers, body }) =>
      response.writeHead(status, { ...HEADERS, ...headers }).end(body),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function answer(request, routes, sessions, port) {
  const url = new URL(request.url, `http://127.0.0.1:${port}`);
  const handler = routes.get(`${request.method} ${url.pathname}`);
  if (!handler) return html(notFoundPage(), 404);
  const headers = {};
  try {
    const form = request.method === 'POST' ? await readForm(request) : new URLSearchParams();
    const session = sessions.of(request, headers);
    const answered = await handler({ url, rawQuery: url.search.slice(1), form, session });
    return { ...answered, headers: { ...answered.headers, ...headers } };
  } catch (error) {
    // The reason only: what the other side sent may hold personal data.
    console.error(`${request.method} ${url.pathname}: ${error.code ?? error.name}: ${error.message}`);
    return html(failurePage(), 400);
  }
}

async function readForm(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new RangeError('The form is too large');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
