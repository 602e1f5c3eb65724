import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { createInterface } from 'node:readline';

let services;
let origin;

before(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const oidc = [{ path: '/oidc', title: '<b>OIDC</b>', issuer: 'http://127.0.0.1:9/', clientId: 'demo', scope: 'openid' }];
  services = spawn(process.execPath, ['src/main.js'], { stdio: ['pipe', 'pipe', 'inherit'] });
  services.stdin.write(`${JSON.stringify({ port, oidc, older: [], saml: [] })}\n`);
  await once(createInterface({ input: services.stdout }), 'line');
});

after(() => services.kill());

test('lists the services, with every text escaped', async () => {
  const answer = await fetch(origin);
  assert.equal(answer.status, 200);
  const page = await answer.text();
  assert.match(page, /&#60;b&#62;OIDC/);
  assert.doesNotMatch(page, /<b>/);
});

test('leaves alone a code whose state this browser was not given', async () => {
  const answer = await fetch(`${origin}/oidc/callback?code=code&state=another`);
  assert.equal(answer.status, 400);
  assert.doesNotMatch(await answer.text(), /another/);
});

test('refuses a form that is too large', async () => {
  const answer = await fetch(`${origin}/oidc/backchannel-logout`, { method: 'POST', body: 'x'.repeat(2 ** 21) });
  assert.equal(answer.status, 400);
});

test('ends when its parent is gone', async () => {
  services.stdin.end();
  const [code] = await once(services, 'exit');
  assert.equal(code, 0);
});

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}
