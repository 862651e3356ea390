/** Several copies of the package in one process: none has what belongs to another. */

import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import * as rosterkit from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

import { ERRORS } from './conformance/declared.mjs';
import { anotherCopy } from './support/copies.mjs';
import { folder } from './support/folder.mjs';
import { INSTALLED } from './support/installed.mjs';
import { program, until } from './support/process.mjs';
import { service } from './support/server.mjs';

const emulator = new Emulator({ people: 3 });
after(() => emulator.stop());

for (const native of [false, true]) {
  describe(native ? 'the native half loaded again' : 'one native half', () => {
    const copies = [anotherCopy({ native }), anotherCopy({ native }), anotherCopy({ native })];

    test('are copies', () => {
      assert.equal(new Set(copies.map(({ Paperspace }) => Paperspace)).size, copies.length);
    });

    test("each client's token, hooks and errors are its own", async () => {
      // In another thread, as some of the clients block this one. It knows none of the tokens, and
      // shows a digest of each.
      const { baseUrl } = emulator.paperspace;
      const asked = () =>
        emulator.requests().map(({ headers }) => new Headers(headers).get('authorization'));
      const clients = copies.map(({ Paperspace, PaperspaceSync }, copy) =>
        [Paperspace, PaperspaceSync].map((Client) => {
          const name = `${copy}-${Client.name}`;
          const heard = [];
          const reason = new Error(name);
          let fails = false;
          const client = new Client({
            baseUrl,
            tokenProvider() {
              if (fails) throw reason;
              return name;
            },
            onRequest: () => heard.push('request'),
            onResponse: () => heard.push('response'),
          });
          return { name, client, heard, reason, fail: () => (fails = true) };
        }),
      );
      const digests = new Set();
      for (const { name, client, heard, reason, fail } of clients.flat()) {
        emulator.clearLogs();
        await assert.rejects(async () => client.getSecret('t', 'A'), { status: 401 });
        assert.equal(new Set(asked()).size, 1);
        digests.add(asked()[0]);
        assert.ok(heard.length >= 2 && heard.length % 2 === 0);
        for (const { name: other, heard } of clients.flat()) {
          assert.ok(other === name || heard.length === 0, `${other} heard of ${name}`);
        }
        heard.length = 0;
        fail();
        await assert.rejects(
          async () => client.getSecret('t', 'A'),
          ({ cause }) => cause === reason,
        );
        heard.length = 0;
      }
      assert.equal(digests.size, clients.flat().length, 'no two sent the same token');
    });

    test('all at once', async (t) => {
      const { asked, baseUrl } = await service(t);
      const calls = copies.map(async ({ Paperspace, NotFoundError }, copy) => {
        const events = [];
        const client = new Paperspace({
          baseUrl,
          tokenProvider: async () => ({ token: `${copy}`, expiresIn: 3600 }),
          onResponse: (event) => events.push(event),
        });
        for (let round = 0; round < 20; round++) {
          const error = await client.getSecret('t', 'A').catch((error) => error);
          assert.equal(error.constructor, NotFoundError);
        }
        return events.length;
      });
      assert.deepEqual(await Promise.all(calls), [20, 20, 20]);
      assert.deepEqual(
        asked.sort(),
        copies.flatMap((_, copy) => Array(20).fill(`${copy}`)),
      );
    });

    test("a signal stops the call that it was given to, and no other copy's", async (t) => {
      const own = await service(t);
      own.held = true;
      const controllers = copies.map(() => new AbortController());
      const calls = copies.map(({ Paperspace }, copy) =>
        new Paperspace({ baseUrl: own.baseUrl, apiKey: `${copy}`, maxRetries: 0 })
          .getSecret('t', 'A', { signal: controllers[copy].signal })
          .catch((error) => error),
      );
      await until(() => own.asked.length === copies.length, 'all calls are under way');
      controllers[1].abort('enough');
      assert.equal(await calls[1], 'enough');
      await until(() => own.closed === 1, 'its connection is closed');
      own.release();
      assert.equal((await calls[0]).status, 404);
      assert.equal((await calls[2]).status, 404);
      assert.equal(own.closed, 1);
    });

    test('a loop that ends stops its own page', async (t) => {
      const own = await service(t);
      own.held = true;
      const listings = copies.map(({ Paperspace }, copy) =>
        new Paperspace({ baseUrl: own.baseUrl, apiKey: `${copy}`, maxRetries: 0 })
          .withOptions({ timeout: 60 })
          .listSecrets('t')
          [Symbol.asyncIterator](),
      );
      const pages = listings.map((items) => items.next().catch((error) => error));
      await until(() => own.asked.length === copies.length, 'all pages are under way');
      await listings[0].return();
      await until(() => own.closed === 1, 'its connection is closed');
      own.release();
      assert.equal((await pages[1]).status, 404);
      assert.equal((await pages[2]).status, 404);
    });

    test('instanceof holds across copies, for what it should', () => {
      const ancestors = new Map(ERRORS);
      const isOf = (name, other) =>
        name === other || (ancestors.get(name) != null && isOf(ancestors.get(name), other));
      for (const one of copies) {
        for (const two of [...copies, rosterkit]) {
          for (const [name] of ERRORS) {
            const error = new one[name]('x');
            for (const [other] of ERRORS) {
              assert.equal(error instanceof two[other], isOf(name, other), `${name} ${other}`);
            }
          }
          assert.ok(new one.Secret('x') instanceof two.Secret);
          const { client } = emulator.paperspace;
          const [paperspace, blocking] = [
            new one.Paperspace(client),
            new one.PaperspaceSync(client),
          ];
          assert.ok(paperspace instanceof two.Paperspace && blocking instanceof two.PaperspaceSync);
          assert.ok(
            !(paperspace instanceof two.PaperspaceSync) && !(paperspace instanceof two.ZenML),
          );
          assert.ok(paperspace.listSecrets('t') instanceof two.Pager);
          assert.ok(paperspace.listSecrets('t').pages() instanceof two.Pages);
          assert.ok(blocking.listSecrets('t') instanceof two.PagerSync);
          assert.ok(blocking.listSecrets('t').pages() instanceof two.PagesSync);
        }
      }
    });

    test('instanceof is not fooled', () => {
      const [{ NotFoundError, RosterKitError }, two] = copies;
      class Own extends NotFoundError {}
      class NotFound extends Error {}
      Object.defineProperty(NotFound.prototype, 'name', { value: 'NotFoundError' });
      const named = Object.assign(new Error('x'), { name: 'NotFoundError', status: 404 });
      for (const value of [new Error('x'), new NotFound('x'), named, {}, null, undefined, 'x', 1]) {
        assert.ok(!(value instanceof RosterKitError) && !(value instanceof NotFoundError));
      }
      assert.ok(new Own('x') instanceof two.NotFoundError && new Own('x') instanceof Own);
      assert.ok(!(new two.NotFoundError('x') instanceof Own));
      assert.ok(!(new NotFoundError('x') instanceof Own));
      assert.ok(!(NotFoundError.prototype instanceof NotFoundError));
      assert.ok(Object.create(two.NotFoundError.prototype) instanceof NotFoundError);
    });

    test('secrets and clocks of one copy are taken by another', async (t) => {
      const { asked, baseUrl } = await service(t);
      for (const one of copies) {
        for (const two of copies) {
          const tokenProvider = () => ({ token: new two.Secret('from-another'), expiresIn: 60 });
          for (const credential of [
            { apiKey: new two.Secret('from-another') },
            { tokenProvider },
          ]) {
            const clock = new two.FakeClock();
            const client = new one.Paperspace({ baseUrl, clock, ...credential });
            await assert.rejects(client.getSecret('t', 'A'), one.NotFoundError);
          }
        }
      }
      assert.deepEqual(new Set(asked), new Set(['from-another']));
    });

    test('clients of one copy are taken by another, with their functions', async () => {
      const { teamId, baseUrl, apiKey } = emulator.paperspace;
      for (const one of copies) {
        for (const two of copies) {
          const heard = [];
          const paperspace = new two.Paperspace({
            baseUrl,
            tokenProvider: async () => apiKey,
            onRequest: ({ service }) => heard.push(service),
          });
          const access = new one.Access({ clients: { paperspace } });
          const review = await access.review([`paperspace:${teamId}`]);
          assert.equal(review.complete, true, review.targets[0].error);
          assert.ok(heard.length > 0 && heard.every((service) => service === 'paperspace'));
        }
      }
    });
  });
}

test('a client of another installation is refused', async (t) => {
  const here = folder(t);
  cpSync(INSTALLED, join(here, 'node_modules', 'rosterkit'), { recursive: true });
  const other = createRequire(join(here, 'program.js'))('rosterkit');
  const paperspace = new other.Paperspace(emulator.paperspace.client);
  const make = () => new rosterkit.Access({ clients: { paperspace } });
  assert.throws(make, { argument: 'clients.paperspace', message: /another installation/ });
});

test('a listing outlives its client, with hooks and token', async () => {
  const { apiKey, baseUrl } = emulator.paperspace;
  const run = await program(
    `import { Paperspace } from 'rosterkit';
    import { setTimeout as sleep } from 'node:timers/promises';
    const heard = [];
    const list = (() => new Paperspace({
      tokenProvider: () => process.env.TOKEN,
      onRequest: (event) => heard.push(event),
    }).listTeamMembers('my-team', { limit: 1 }))();
    let items = 0;
    for await (const member of list) {
      items++;
      for (let i = 0; i < 3; i++) { gc(); await sleep(5); }
    }
    console.log(items, heard.length);`,
    { TOKEN: apiKey, PAPERSPACE_API_URL: baseUrl, NODE_OPTIONS: '--expose-gc' },
  );
  assert.equal(run.output, '3 3\n');
});
