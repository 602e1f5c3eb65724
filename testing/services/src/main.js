import { html, nothing } from './answers.js';
import { oidcService } from './oidc.js';
import { olderService } from './older.js';
import { homePage, style } from './pages.js';
import { samlService } from './saml.js';
import { serve } from './server.js';
import { Sessions } from './sessions.js';
import { readSettings } from './settings.js';

const settings = await readSettings(process.stdin);
const origin = `http://127.0.0.1:${settings.port}`;
const sessions = new Sessions();
const services = [
  ...settings.oidc.map((one) => oidcService(one, origin, sessions)),
  ...settings.older.map((one) => olderService(one, origin)),
  ...settings.saml.map((one) => samlService(one, origin, sessions)),
];

await serve(
  settings.port,
  new Map([
    ['GET /', ({ session }) => html(homePage(services, session))],
    ['GET /style.css', () => ({ status: 200, headers: { 'Content-Type': 'text/css' }, body: style })],
    ['GET /favicon.ico', () => nothing(204)],
    ...services.flatMap(({ routes }) => routes),
  ]),
  sessions,
);
console.log('ready');
