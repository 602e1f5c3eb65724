/** What a handler may answer with; the server in `server.js` writes it out. */

export const redirect = (location) => ({ status: 303, headers: { Location: String(location) }, body: '' });

export const html = (body, status = 200) => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
});

export const json = (value, status = 200) => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: `${JSON.stringify(value, null, 2)}\n`,
});

export const xml = (body) => ({
  status: 200,
  headers: { 'Content-Type': 'application/samlmetadata+xml; charset=utf-8' },
  body,
});

export const nothing = (status) => ({ status, headers: {}, body: '' });
