/** Clients, listings, errors, hooks and token providers, as a program uses them. */

import assert from 'node:assert/strict';
import { channel, tracingChannel } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { after, beforeEach, describe, mock, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import * as rosterkit from 'rosterkit';
import { Emulator, FakeClock } from 'rosterkit/testing';

import { blockFor, UNANSWERED, until } from './support/process.mjs';

const { NotFoundError, Paperspace, PaperspaceSync, RosterKitError, Secret, ZenML, GitBook } =
  rosterkit;
const emulator = new Emulator({ people: 30 });
after(() => emulator.stop());
beforeEach(() => emulator.reset());
const paperspace = new Paperspace(emulator.paperspace.client);
const blocking = new PaperspaceSync(emulator.paperspace.client);
const refusal = (argument) => ({ name: 'InvalidArgumentError', argument });

describe('errors', () => {
  test('are the same for ES modules and CommonJS', async () => {
    const common = createRequire(import.meta.url)('rosterkit');
    assert.deepEqual(Object.keys(common).sort(), Object.keys(rosterkit).sort());
    const error = await paperspace.getSecret('my-team', 'NOPE').catch((error) => error);
    assert.ok(error instanceof common.NotFoundError && error instanceof NotFoundError);
    assert.ok(error instanceof common.RosterKitError && error instanceof Error);
    assert.ok(createRequire(import.meta.url)('rosterkit/testing').Emulator === Emulator);
  });

  test("their stack shows the caller's line", async () => {
    async function calling() {
      await paperspace.getSecret('my-team', 'NOPE');
    }
    async function listing() {
      for await (const member of paperspace.listTeamMembers('nobody-knows-it')) void member;
    }
    const stacks = [
      await calling().catch(({ stack }) => stack),
      await listing().catch(({ stack }) => stack),
      await paperspace
        .listTeamMembers('nobody-knows-it')
        .all()
        .catch(({ stack }) => stack),
    ];
    try {
      blocking.getSecret('my-team', 'NOPE');
    } catch ({ stack }) {
      stacks.push(stack);
    }
    assert.equal(stacks.length, 4);
    for (const stack of stacks) {
      assert.match(stack, /surface\.test\.mjs:\d+/);
      assert.match(stack, /^NotFoundError: /);
    }
    assert.match(stacks[0], /Paperspace\.getSecret/);
    assert.match(stacks[3], /PaperspaceSync\.getSecret/);
  });

  test('their stack begins at the method that was called', async () => {
    const frames = [
      () => paperspace.getSecret('my-team', 'NOPE'),
      () => paperspace.getSecret('my-team', 1),
      () => paperspace.getSecret('my-team', 'A', {}, 1),
      () => paperspace.getSecret('my-team', 'A', { signal: 1 }),
      async () => blocking.getSecret('my-team', 'NOPE'),
      async () => blocking.getSecret('my-team', 1),
      async () => blocking.getSecret('my-team', 'A', {}, 1),
      async () => blocking.getSecret('my-team', 'A', { signal: AbortSignal.timeout(1) }),
    ].map(async (call) => {
      const { stack } = await call().catch((error) => error);
      return stack.split('\n').find((line) => line.startsWith('    at '));
    });
    for (const frame of await Promise.all(frames)) {
      assert.match(frame, /at (async )?Paperspace(Sync)?\.getSecret /);
    }
    const begins = (method) => (error) => error.stack.split('\n')[1].includes(`at ${method} `);
    const made = () => new Paperspace({ apiKey: 'k', timeout: -1 });
    assert.throws(made, begins('new Paperspace'));
    const listed = () => paperspace.listTeamMembers('my-team', { rol: 'admin' });
    assert.throws(listed, begins('Paperspace.listTeamMembers'));
  });

  test('name what they are about', async () => {
    const error = await paperspace.getSecret('my-team', 'NOPE').catch((error) => error);
    const { status, code, requestId, operation, route, attempts, isRetryable } = error;
    assert.deepEqual(
      { status, code, operation, route, attempts, isRetryable },
      {
        status: 404,
        code: 'NOT_FOUND',
        operation: 'getSecret',
        route: '/teams/{team_id}/secrets/{name}',
        attempts: 1,
        isRetryable: false,
      },
    );
    assert.equal(typeof requestId, 'string');
    assert.equal(error.toJSON().error, 'NotFoundError');
    assert.ok(!Object.keys(error).includes('name'));
  });

  test('have what lies behind them as their cause', async () => {
    const unreachable = new Paperspace({
      apiKey: 'k',
      baseUrl: 'http://127.0.0.1:1',
      maxRetries: 0,
    });
    const error = await unreachable.getSecret('t', 'A').catch((error) => error);
    assert.equal(error.name, 'ConnectError');
    assert.ok(error.cause instanceof Error);
  });
});

describe('arguments', () => {
  for (const [what, call, argument] of [
    ['an unknown option', (c) => c.getSecret('t', 'A', { timeOut: 1 }), 'options'],
    ['an option of another language', (c) => c.getSecret('t', 'A', { max_retries: 1 }), 'options'],
    ['options that are not an object', (c) => c.getSecret('t', 'A', 'x'), 'options'],
    ['null for options', (c) => c.getSecret('t', 'A', null), 'options'],
    ['an array for options', (c) => c.getSecret('t', 'A', []), 'options'],
    ['too many arguments', (c) => c.getSecret('t', 'A', {}, 1), 'options'],
    ['a missing argument', (c) => c.getSecret('t'), 'name'],
    ['a number for text', (c) => c.getSecret(1, 'A'), 'teamId'],
    ['text for a boolean', (c) => c.updateTeamMember('t', 'u', 'false'), 'isAdmin'],
    ['a lone surrogate', (c) => c.getSecret('\ud800', 'A'), 'teamId'],
    [
      'a time limit that is not a number',
      (c) => c.getSecret('t', 'A', { timeout: '1' }),
      'timeout',
    ],
    ['a time limit below 0', (c) => c.getSecret('t', 'A', { timeout: -1 }), 'timeout'],
    ['a time limit of NaN', (c) => c.getSecret('t', 'A', { timeout: NaN }), 'timeout'],
    ['a broken number', (c) => c.getSecret('t', 'A', { maxRetries: 1.5 }), 'maxRetries'],
    [
      'a getter that throws',
      (c) =>
        c.getSecret('t', 'A', {
          get timeout() {
            throw Error('x');
          },
        }),
      'timeout',
    ],
  ]) {
    test(`${what} is refused before anything is sent`, async () => {
      await assert.rejects(async () => call(paperspace), refusal(argument));
      assert.throws(() => call(blocking), refusal(argument));
      assert.equal(emulator.requests().length, 0);
    });
  }

  test('a misspelled option is shown the right one', async () => {
    const call = paperspace.getSecret('t', 'A', { max_retries: 1 });
    await assert.rejects(call, { message: /"max_retries".*did you mean `maxRetries`/ });
  });

  test('undefined, null and a value differ in updates', async () => {
    const zenml = new ZenML(emulator.zenml.client);
    const [user] = await zenml.listUsers({ limit: 1 }).all();
    emulator.clearLogs();
    await zenml.updateUser(user.id, { name: undefined, company: null, isActive: false });
    const [{ body }] = emulator.requests().filter(({ method }) => method === 'PATCH');
    assert.deepEqual(JSON.parse(body), { company: null, is_active: false });
    for (const update of [{ is_active: false }, { isactive: true }, 'x', null, undefined, [1]]) {
      await assert.rejects(zenml.updateUser(user.id, update), refusal('update'));
    }
    await assert.rejects(zenml.updateUser(user.id, { isActive: 'no' }), refusal('update.isActive'));
    const circle = {};
    circle.circle = circle;
    await assert.rejects(
      zenml.updateUser(user.id, { metadata: circle }),
      refusal('update.metadata'),
    );
  });

  test('text for a list is refused', async () => {
    const gitbook = new GitBook(emulator.gitbook.client);
    const { organizationId, teamId } = emulator.gitbook;
    const call = gitbook.updateTeamMembers(organizationId, teamId, { add: 'alice' });
    await assert.rejects(call, refusal('add'));
  });

  test('an operation without its client says so', () => {
    const { getSecret } = blocking;
    assert.throws(() => getSecret('t', 'A'), TypeError);
  });
});

describe('listings', () => {
  const ids = (members) => members.map(({ user }) => user.id);

  test('nothing is fetched before it is asked for', async () => {
    const list = paperspace.listTeamMembers('my-team', { limit: 100 });
    await sleep(20);
    assert.equal(emulator.requests().length, 0);
    for await (const member of list) void member;
    assert.equal(emulator.requests().length, 1);
  });

  for (const prefetch of [0, 2]) {
    test(`break, go on, pages and all meet exactly, reading ${prefetch} ahead`, async () => {
      const everybody = ids(await paperspace.listTeamMembers('my-team').all());
      const list = paperspace.listTeamMembers('my-team', { limit: 4, prefetch });
      const seen = [];
      for await (const member of list) {
        seen.push(member);
        if (seen.length === 6) break;
      }
      const { resume } = list;
      for await (const page of list.pages()) {
        seen.push(...page.items);
        assert.equal(page.response.status, 200);
        assert.ok(Buffer.isBuffer(page.response.body) && page.response.body.length > 0);
        break;
      }
      seen.push(...(await list.all()));
      assert.deepEqual(ids(seen), everybody);
      assert.deepEqual(await list.all(), []);
      const again = await paperspace.listTeamMembers('my-team', { limit: 4, resume }).all();
      assert.deepEqual(ids(again), everybody.slice(6));
    });
  }

  for (const prefetch of [0, 2]) {
    test(`a loop that stops ends no other loop, reading ${prefetch} ahead`, async () => {
      const everybody = ids(await paperspace.listTeamMembers('my-team').all());
      const list = paperspace.listTeamMembers('my-team', { limit: 4, prefetch });
      const [one, other] = [list[Symbol.asyncIterator](), list[Symbol.asyncIterator]()];
      const seen = [(await one.next()).value];
      seen.push((await one.next()).value, (await one.next()).value, (await one.next()).value);
      emulator.setLatency(0.1);
      const waiting = other.next();
      await sleep(20);
      await one.return();
      emulator.setLatency(0);
      seen.push((await waiting).value);
      for await (const member of other) seen.push(member);
      assert.deepEqual(ids(seen), everybody);
    });

    test(`a loop that stops as a page arrives gives no item twice, reading ${prefetch} ahead`, async () => {
      const everybody = ids(await paperspace.listTeamMembers('my-team').all());
      const list = paperspace.listTeamMembers('my-team', { limit: 4, prefetch });
      const [one, other] = [list[Symbol.asyncIterator](), list[Symbol.asyncIterator]()];
      const waiting = other.next();
      // The call is made, and then this thread hears nothing until its page has come.
      for (let turn = 0; turn < 10; turn++) await null;
      blockFor(300);
      await one.return();
      const seen = [(await waiting).value];
      for await (const member of other) seen.push(member);
      assert.deepEqual(ids(seen), everybody);
    });

    test(`a loop that stops takes nothing from one that takes all, reading ${prefetch} ahead`, async () => {
      const everybody = ids(await paperspace.listTeamMembers('my-team').all());
      const list = paperspace.listTeamMembers('my-team', { limit: 4, prefetch });
      const one = list[Symbol.asyncIterator]();
      const first = (await one.next()).value;
      const begin = list.resume;
      const before = emulator.requests().length;
      emulator.setLatency(0.02);
      const all = list.all();
      // It is under way, and this thread hears nothing of its pages before the other one stops.
      for (let turn = 0; turn < 10; turn++) await null;
      while (emulator.requests().length === before) blockFor(5);
      assert.equal(list.resume, begin, 'nothing of it was handed out yet');
      await one.return();
      assert.deepEqual(ids([first, ...(await all)]), everybody);
    });
  }

  test('many may ask for items at once', async () => {
    const everybody = ids(await paperspace.listTeamMembers('my-team').all());
    const items = paperspace.listTeamMembers('my-team', { limit: 7 })[Symbol.asyncIterator]();
    const asked = await Promise.all(Array.from({ length: 32 }, () => items.next()));
    assert.deepEqual(ids(asked.filter(({ done }) => !done).map(({ value }) => value)), everybody);
    assert.equal(asked.filter(({ done }) => done).length, 2);
  });

  test('an error is repeated to every later caller, and says where to go on', async () => {
    emulator.setFaults([{ page: 2, status: 500 }]);
    for (const client of [paperspace, blocking]) {
      const list = client.withOptions({ maxRetries: 0 }).listTeamMembers('my-team', { limit: 5 });
      const seen = [];
      const walk = async () => {
        for await (const member of list) seen.push(member);
      };
      await assert.rejects(walk, (error) => error.resume === list.resume);
      await assert.rejects(walk, { name: 'ServerError' });
      await assert.rejects(async () => list.all(), { name: 'ServerError' });
      assert.equal(seen.length, 10);
    }
  });

  test('when not everything can be fetched, nothing was handed out', async () => {
    emulator.setFaults([{ page: 2, status: 500 }]);
    for (const client of [paperspace, blocking]) {
      const list = client.withOptions({ maxRetries: 0 }).listTeamMembers('my-team', { limit: 5 });
      const begin = list.resume;
      await assert.rejects(
        async () => list.all(),
        (error) => error.resume === begin,
      );
      assert.equal(list.resume, begin);
    }
  });

  test('what is read ahead is cancelled with the loop', async (t) => {
    // Of its own, as connections of other tests may be open for a while.
    // Pages are counted from 0: the third never comes.
    const own = new Emulator({ people: 40, faults: [{ page: 2, latencyMs: UNANSWERED * 1000 }] });
    t.after(() => own.stop());
    const client = new Paperspace(own.paperspace.client);
    let open = 0;
    for await (const member of client.listTeamMembers('my-team', { limit: 1, prefetch: 2 })) {
      void member;
      await until(() => own.requests().length >= 3, 'pages are read ahead');
      open = own.connectionsOpen();
      break;
    }
    await until(() => own.connectionsOpen() < open, 'the connection of the third page is closed');
  });
});

test('an emulator has as many further teams as it is told', async (t) => {
  const own = new Emulator({ people: 3, teams: 2 });
  t.after(() => own.stop());
  const client = new Paperspace({ ...own.paperspace.client, maxRetries: 0 });
  const teams = [own.paperspace.teamId, 'team-1', 'team-2'];
  const ids = new Set();
  for (const team of teams) {
    const members = await client.listTeamMembers(team).all();
    assert.equal(members.length, 3);
    for (const { user } of members) ids.add(user.id);
  }
  assert.equal(ids.size, 9, 'each has people of its own');
  await assert.rejects(client.listTeamMembers('team-3').all(), { name: 'NotFoundError' });
});

describe('secrets', () => {
  const CANARY = 'canary-8d1f';
  const options = { apiKey: new Secret(CANARY), baseUrl: emulator.paperspace.baseUrl };
  const everything = (value) =>
    [
      inspect(value, { depth: null, showHidden: true }),
      String(value),
      JSON.stringify(value),
    ].join();

  test('are shown nowhere', async () => {
    const client = new Paperspace({ ...options, tokenProvider: undefined, onRetry() {} });
    const error = await client.getSecret('my-team', 'A').catch((error) => error);
    assert.equal(error.name, 'AuthenticationError');
    const sync = new PaperspaceSync(options);
    for (const value of [
      client,
      sync,
      error,
      options,
      client.explain(),
      client.withOptions({ timeout: 1 }),
    ]) {
      assert.ok(!everything(value).includes(CANARY), inspect(value));
    }
    assert.equal(`${options.apiKey}`, '***');
    assert.equal(options.apiKey.reveal(), CANARY);
    assert.match(inspect(client), /^Paperspace\(/);
    assert.match(inspect(sync), /^PaperspaceSync\(/);
  });

  test('that cannot be used are refused without being shown', () => {
    assert.throws(
      () => new Paperspace({ apiKey: `${CANARY}\n` }),
      (error) => {
        assert.equal(error.name, 'ConfigError');
        return !everything(error).includes(CANARY);
      },
    );
    assert.throws(() => new Paperspace({ apiKey: 'a', apikey: 'b' }), refusal('options'));
  });
});

describe('hooks and channels', () => {
  test('observe attempts, answers and retries, in both kinds of clients', async () => {
    for (const Client of [Paperspace, PaperspaceSync]) {
      emulator.reset();
      emulator.setFaults([{ status: 503, times: 1 }]);
      const heard = [];
      const client = new Client({
        ...emulator.paperspace.client,
        clock: new FakeClock(),
        onRequest: (event) => heard.push(['request', event]),
        onResponse: (event) => heard.push(['response', event]),
        onRetry: (event) => heard.push(['retry', event]),
      });
      await client.listTeamMembers('my-team', { limit: 100 }).all();
      assert.deepEqual(
        heard.map(([what]) => what),
        ['request', 'response', 'retry', 'request', 'response'],
      );
      const [, [, response], [, retry]] = heard;
      assert.equal(response.operation, 'listTeamMembers');
      assert.equal(response.status, 503);
      assert.ok(retry.error instanceof rosterkit.ServerError);
      assert.equal(retry.wait, 0.05);
    }
  });

  test('tell why a write waits', async () => {
    for (const Client of [Paperspace, PaperspaceSync]) {
      const heard = [];
      const client = new Client({
        ...emulator.paperspace.client,
        clock: new FakeClock(),
        minInterval: 5,
        onPause: (event) => heard.push(event),
      });
      await client.updateSecret('my-team', 'DB_PASSWORD', 'correct horse');
      await client.updateSecret('my-team', 'DB_PASSWORD', 'battery staple');
      const [{ operation, attempt, wait, reason }, ...others] = heard;
      assert.deepEqual([operation, attempt, wait, reason], ['updateSecret', 1, 5, 'interval']);
      assert.deepEqual(others, []);
    }
  });

  test('observe calls from their beginning to their end, in both kinds of clients', async () => {
    for (const Client of [Paperspace, PaperspaceSync]) {
      emulator.reset();
      const heard = [];
      const client = new Client({
        ...emulator.paperspace.client,
        onCall: (event) => heard.push(event),
        onRequest: (event) => heard.push(event),
        onResult: (event) => heard.push(event),
      });
      await client.listTeamMembers('my-team', { limit: 100 }).all();
      await assert.rejects(async () => await client.getSecret('my-team', 'MISSING'), {
        status: 404,
      });
      const [call, request, result, , , failed] = heard;
      assert.equal(new Set(heard.slice(0, 3).map(({ call }) => call)).size, 1);
      assert.notEqual(call.call, failed.call);
      assert.equal(call.parent, null);
      assert.ok(Math.abs(call.time - Date.now() / 1000) < 3600);
      const base = new URL(emulator.paperspace.baseUrl);
      assert.equal(request.serverAddress, '127.0.0.1');
      assert.equal(request.serverPort, Number(base.port));
      assert.ok(request.url.endsWith('/teams/{team_id}/users'), request.url);
      assert.deepEqual([result.outcome, result.attempts, result.error], ['succeeded', 1, null]);
      assert.deepEqual([failed.outcome, failed.error.name], ['failed', 'NotFoundError']);
    }
  });

  test('tracing channels tell of calls and attempts, with one object from start to end', async () => {
    const parts = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];
    const listen = (name) => {
      const heard = [];
      const listeners = Object.fromEntries(
        parts.map((part) => [part, (trace) => heard.push([part, trace])]),
      );
      const own = tracingChannel(name);
      own.subscribe(listeners);
      return { heard, stop: () => own.unsubscribe(listeners) };
    };
    const [calls, attempts] = [listen('rosterkit:call'), listen('rosterkit:attempt')];
    const said = ({ heard }) => heard.splice(0).map(([part]) => part);
    const { client } = emulator.paperspace;
    await new Paperspace(client).listTeamMembers('my-team', { limit: 100 }).all();
    const [[, begun], , , [, ended]] = calls.heard;
    assert.equal(begun, ended);
    assert.equal(ended.operation, 'listTeamMembers');
    assert.equal(ended.result.outcome, 'succeeded');
    assert.equal(attempts.heard[3][1].result.status, 200);
    const awaited = ['start', 'end', 'asyncStart', 'asyncEnd'];
    assert.deepEqual([said(calls), said(attempts)], [awaited, awaited]);
    await assert.rejects(new Paperspace(client).getSecret('my-team', 'MISSING'));
    assert.ok(calls.heard[2][1].error instanceof rosterkit.NotFoundError);
    assert.equal(attempts.heard[2][1].error, 'NotFoundError');
    const rejected = ['start', 'end', 'error', 'asyncStart', 'asyncEnd'];
    assert.deepEqual([said(calls), said(attempts)], [rejected, rejected]);
    new PaperspaceSync(client).listTeamMembers('my-team', { limit: 100 }).all();
    assert.deepEqual([said(calls), said(attempts)], Array(2).fill(['start', 'end']));
    assert.throws(() => new PaperspaceSync(client).getSecret('my-team', 'MISSING'));
    assert.deepEqual([said(calls), said(attempts)], Array(2).fill(['start', 'error', 'end']));
    for (const channel of [calls, attempts]) channel.stop();
    await new Paperspace(client).listTeamMembers('my-team', { limit: 100 }).all();
    assert.deepEqual([calls.heard, attempts.heard], [[], []]);
  });

  test('a hook that fails breaks nothing, and is not silent', async () => {
    const warned = new Promise((resolve) => process.once('warning', resolve));
    const client = new Paperspace({
      ...emulator.paperspace.client,
      onRequest() {
        throw new Error('of the hook');
      },
    });
    await client.listTeamMembers('my-team', { limit: 100 }).all();
    assert.equal((await warned).message, 'of the hook');
  });

  test('a hook may make calls of its own', () => {
    let inside;
    const client = new PaperspaceSync({
      ...emulator.paperspace.client,
      onRequest: () =>
        (inside ??= blocking.listTeamMembers('my-team', { limit: 100 }).all().length),
    });
    assert.equal(client.listTeamMembers('my-team', { limit: 100 }).all().length, 30);
    assert.equal(inside, 30);
  });

  test('channels receive them while there is a subscriber', async () => {
    const heard = [];
    const listener = (event, name) => heard.push([name, event.operation]);
    channel('rosterkit:response').subscribe(listener);
    await paperspace.listSecrets('my-team', { limit: 100 }).all();
    channel('rosterkit:response').unsubscribe(listener);
    await paperspace.listSecrets('my-team', { limit: 100 }).all();
    assert.deepEqual(heard, [['rosterkit:response', 'listSecrets']]);
  });
});

describe('token providers', () => {
  const { baseUrl, apiKey } = emulator.paperspace;

  test('give tokens in several forms', async () => {
    let asked = 0;
    for (const token of [
      apiKey,
      new Secret(apiKey),
      { token: apiKey, expiresIn: 60 },
      { token: new Secret(apiKey) },
    ]) {
      const now = () => (asked++, token);
      for (const tokenProvider of [now, async () => now()]) {
        const client = new Paperspace({ baseUrl, tokenProvider });
        assert.equal((await client.listTeamMembers('my-team', { limit: 100 }).all()).length, 30);
      }
      const client = new PaperspaceSync({ baseUrl, tokenProvider: now });
      assert.equal(client.listTeamMembers('my-team', { limit: 100 }).all().length, 30);
    }
    assert.equal(asked, 12);
  });

  test('that fail are the cause of the error', async () => {
    const reason = new Error('no vault');
    const failing = [
      () => {
        throw reason;
      },
      async () => {
        throw reason;
      },
    ];
    for (const tokenProvider of failing) {
      const client = new Paperspace({ baseUrl, tokenProvider });
      const error = await client.getSecret('my-team', 'A').catch((error) => error);
      assert.equal(error.name, 'AuthenticationError');
      assert.equal(error.cause, reason);
    }
    const client = new PaperspaceSync({ baseUrl, tokenProvider: async () => apiKey });
    assert.throws(
      () => client.getSecret('my-team', 'A'),
      ({ cause }) => /not a promise/.test(cause.message),
    );
  });
});

describe('clients', () => {
  test('are closed at the end of their block', async () => {
    const client = new Paperspace(emulator.paperspace.client);
    await client[Symbol.asyncDispose]();
    await assert.rejects(client.getSecret('t', 'A'), { name: 'ClosedError' });
    const sync = new PaperspaceSync(emulator.paperspace.client);
    sync[Symbol.dispose]();
    assert.throws(() => sync.getSecret('t', 'A'), { name: 'ClosedError' });
  });

  test('with other limits are of the same class, and share hooks', async () => {
    const heard = [];
    const client = new Paperspace({
      ...emulator.paperspace.client,
      onRequest: (event) => heard.push(event),
    });
    const other = client.withOptions({ timeout: 5 });
    assert.ok(other instanceof Paperspace);
    await other.listSecrets('my-team', { limit: 100 }).all();
    assert.equal(heard.length, 1);
    assert.throws(() => client.withOptions({ apiKey: 'x' }), refusal('options'));
    assert.equal(client.explain().apiKey, 'argument');
  });

  test('can be derived from, and have other limits then', async () => {
    class Own extends Paperspace {
      constructor(options = emulator.paperspace.client) {
        super(options);
      }
    }
    const other = new Own().withOptions({ timeout: 5 });
    assert.ok(other instanceof Own);
    assert.equal(other.explain().timeout, 'default', 'it tells how the first one was made');
    assert.equal((await other.listTeamMembers('my-team').all()).length, 30);
    assert.match(inspect(other), /^Own\(/);
  });

  test('have methods that can be mocked', async () => {
    const { listTeamMembers } = paperspace;
    mock.method(paperspace, 'listTeamMembers', () => ['nobody']);
    assert.deepEqual(paperspace.listTeamMembers('my-team'), ['nobody']);
    mock.restoreAll();
    assert.equal(paperspace.listTeamMembers, listTeamMembers);
    mock.method(Paperspace.prototype, 'getSecret', async () => 'none');
    assert.equal(await paperspace.getSecret('my-team', 'A'), 'none');
    mock.restoreAll();
    assert.equal((await paperspace.listTeamMembers('my-team').all()).length, 30);
  });

  test('send requests that have no operation', async () => {
    const options = { query: { limit: '2' } };
    for (const client of [paperspace, blocking]) {
      const answer = await client.request('GET', '/teams/my-team/users', options);
      assert.ok(answer instanceof rosterkit.RawAnswer);
      assert.equal(answer.json().items.length, 2);
      assert.equal(answer.headers['content-type'], 'application/json');
    }
  });

  test('do a thousand things at once', async () => {
    const calls = Array.from({ length: 1000 }, () =>
      paperspace.listSecrets('my-team', { limit: 1 }).all(),
    );
    assert.equal((await Promise.all(calls)).length, 1000);
    assert.ok(RosterKitError.prototype instanceof Error);
  });
});
