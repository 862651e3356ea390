/** Which certificates are trusted: also those that Node programs name in the environment. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { program } from './support/process.mjs';

const certificate = (name) =>
  fileURLToPath(new URL(`../../tests/certificates/${name}`, import.meta.url));
const AUTHORITY = certificate('authority.pem');
const STRANGER = certificate('server.pem');

const server = createServer(
  { cert: readFileSync(certificate('server.pem')), key: readFileSync(certificate('server.key')) },
  (_request, response) => response.end('{}'),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());

const none = { NODE_EXTRA_CA_CERTS: undefined, SSL_CERT_FILE: undefined, SSL_CERT_DIR: undefined };

/** What both clients say, in a process with these variables. */
async function told(env, options = {}) {
  const SERVER = `https://localhost:${server.address().port}`;
  const run = await program(
    `import { Paperspace, PaperspaceSync } from 'rosterkit';
    const told = [];
    for (const Client of [Paperspace, PaperspaceSync]) {
      const options = ${JSON.stringify({ apiKey: 'k', baseUrl: SERVER, ...options })};
      try {
        const client = new Client(options);
        const { status } = await client.request('GET', '/x');
        told.push(status + ' with ' + client.explain().certificates);
      } catch (error) {
        told.push(error.name + ': ' + error.message);
      }
    }
    console.log(JSON.stringify(told));`,
    { ...none, ...env },
  );
  assert.equal(run.code, 0, run.output);
  return JSON.parse(run.output.trim().split('\n').at(-1));
}

/** Both clients say this. */
async function say(expected, env, options) {
  for (const words of await told(env, options)) {
    assert.match(words, expected);
  }
}

test('NODE_EXTRA_CA_CERTS is trusted beside the others', async () => {
  await say(/^TlsError: .*UnknownIssuer/, {});
  const extra = { NODE_EXTRA_CA_CERTS: AUTHORITY };
  await say(/^200 with the platform's and environment variable NODE_EXTRA_CA_CERTS$/, extra);
  await say(/^200 with argument and environment variable NODE_EXTRA_CA_CERTS$/, extra, {
    caBundle: STRANGER,
  });
  await say(
    /^200 with environment variable SSL_CERT_FILE and environment variable NODE_EXTRA_CA_CERTS$/,
    { ...extra, SSL_CERT_FILE: STRANGER },
  );
});

test('SSL_CERT_FILE is trusted in place of the platform', async () => {
  await say(/^200 with environment variable SSL_CERT_FILE$/, { SSL_CERT_FILE: AUTHORITY });
});

test('a wrong variable is refused by its name', async () => {
  for (const name of ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR']) {
    const expected = new RegExp(`^ConfigError: The environment variable ${name} names`);
    await say(expected, { [name]: '/nowhere.pem' });
  }
});

test("a worker's own variables count", async (t) => {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const { PaperspaceSync } = require('rosterkit');
    parentPort.postMessage(new PaperspaceSync({ apiKey: 'k' }).explain().certificates);`,
    { eval: true, env: { NODE_EXTRA_CA_CERTS: AUTHORITY } },
  );
  t.after(() => worker.terminate());
  const [certificates] = await once(worker, 'message');
  assert.equal(certificates, "the platform's and environment variable NODE_EXTRA_CA_CERTS");
});
