/** All of an answer, and what a write would send. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { Access, ClosedError, DryRun, Paperspace, PaperspaceSync, Response } from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

const emulator = new Emulator({ seed: 7, people: 10 });
after(() => emulator.stop());
const { client: options, teamId } = emulator.paperspace;
const clients = { promising: new Paperspace(options), blocking: new PaperspaceSync(options) };

function holds(response) {
  assert.ok(response instanceof Response);
  const { value, status, attempts, elapsed, headers, body } = response;
  assert.deepEqual([value.name, status, attempts], ['DB_PASSWORD', 200, 1]);
  assert.ok(elapsed > 0 && elapsed < 120);
  assert.equal(headers['content-type'], 'application/json');
  assert.equal(Number(headers['content-length']), body.length);
  assert.match(inspect(response), /^Response\({[^}]+}, status 200, request id /);
  assert.deepEqual(JSON.parse(JSON.stringify(response)), { value });
}

test('a promise has all of the answer, asked for before it has come', async () => {
  const call = clients.promising.getSecret(teamId, 'DB_PASSWORD');
  const both = [call, call.withResponse()];
  const [secret, response] = await Promise.all(both);
  holds(response);
  assert.deepEqual(response.value, secret);
});

test('once the answer has come it is too late, and said so', async () => {
  const call = clients.promising.getSecret(teamId, 'DB_PASSWORD');
  assert.equal((await call).name, 'DB_PASSWORD');
  await assert.rejects(call.withResponse(), {
    name: 'TypeError',
    message: /^the call had been answered before its response was asked for/,
  });
});

test('a call is a promise like any other', async () => {
  const call = clients.promising.getSecret(teamId, 'DB_PASSWORD');
  assert.ok(call instanceof Promise);
  assert.equal(call.constructor, Promise);
  assert.equal(call.then((secret) => secret).withResponse, undefined);
  assert.doesNotMatch(inspect(call), /number|withResponse/);
  await assert.rejects(clients.promising.getSecret('..', 'x').withResponse(), /team/);
  const aborted = { signal: AbortSignal.abort(new Error('enough')) };
  const stopped = clients.promising.getSecret(teamId, 'DB_PASSWORD', aborted);
  await assert.rejects(stopped.withResponse(), /enough/);
});

test('a client that blocks gives all of the answer', () => {
  holds(clients.blocking.withResponse.getSecret(teamId, 'DB_PASSWORD'));
  const listed = clients.blocking.listSecrets(teamId).all();
  assert.deepEqual(clients.blocking.withResponse.listSecrets(teamId).all(), listed);
});

test('names and values come in every form that JavaScript has for them, and none is lost', async () => {
  const sent = async (headers) => {
    const { headers: told } = await clients.promising.dryRun.deleteSecret('t', 'n', { headers });
    return Object.keys(told).filter((name) => name.startsWith('x-'));
  };
  const asked = async (query) => {
    const { url } = await clients.promising.dryRun.request('DELETE', '/x', { query });
    return new URL(url).search;
  };
  const pairs = [
    ['X-A', '1'],
    ['X-B', '2'],
  ];
  for (const headers of [Object.fromEntries(pairs), pairs, new Map(pairs), new Headers(pairs)]) {
    assert.deepEqual(await sent(headers), ['x-a', 'x-b'], inspect(headers));
  }
  for (const query of [pairs, new Map(pairs), new URLSearchParams(pairs), pairs.values()]) {
    assert.equal(await asked(query), '?X-A=1&X-B=2', inspect(query));
  }
  const refused = async (headers, what) =>
    await assert.rejects(sent(headers), { name: 'InvalidArgumentError', message: what });
  await refused(
    new Set(['X-A']),
    /headers\.0` must be an array of a name and a value, not a string/,
  );
  await refused([['X-A']], /headers\.0` must be an array of a name and a value/);
  await refused([['X-A', 1]], /headers\.0\.X-A` must be a string or a Secret, not a number/);
  await refused('X-A: 1', /headers` must be an object, or names and values in pairs, not a string/);
  const options = new Map([['maxRetries', 0]]);
  const call = async () => clients.promising.getSecret(teamId, 'DB_PASSWORD', options);
  await assert.rejects(call, /options` must be an object, not one that is iterated/);
});

for (const [name, client] of Object.entries(clients)) {
  test(`a dry run of a ${name} client reads, and writes nothing`, async () => {
    const { dryRun } = client;
    assert.equal((await dryRun.getSecret(teamId, 'DB_PASSWORD')).name, 'DB_PASSWORD');
    const before = emulator.mutations().length;
    const planned = await dryRun.updateSecret(teamId, 'DB_PASSWORD', 'correct horse', {
      headers: { 'X-Ticket': 'OPS-17421' },
    });
    assert.ok(planned instanceof DryRun);
    assert.equal(planned.method, 'PATCH');
    assert.equal(planned.headers['x-ticket'], '***');
    assert.deepEqual(planned.bodies, [{ value: '***' }]);
    assert.equal(`${planned}`, `PATCH ${planned.url}\n{"value":"***"}`);
    assert.doesNotMatch(inspect(planned) + JSON.stringify(planned), /correct horse|OPS-17421/);
    assert.equal(emulator.mutations().length, before);
    assert.match(inspect(dryRun), /^Paperspace(Sync)?\(.*\)\.dryRun$/);
  });

  test(`a ${name} client for dry runs writes nothing elsewhere either`, async () => {
    const access = new Access({ clients: { paperspace: client.dryRun } });
    const target = `paperspace:${teamId}`;
    assert.ok((await access.review([target])).complete);
    const before = emulator.mutations().length;
    await assert.rejects(access.rotateSecret(target, 'DB_PASSWORD', { value: 'correct horse' }), {
      name: 'SafetyError',
      message: /sends no writes/,
    });
    assert.equal(emulator.mutations().length, before);
  });

  test(`closing a ${name} client closes its views`, async () => {
    const other = new client.constructor(options);
    const { dryRun } = other;
    other.close();
    await assert.rejects(async () => dryRun.deleteSecret(teamId, 'DB_PASSWORD'), ClosedError);
  });
}
