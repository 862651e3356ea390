/** `Access`: what the services do together, as a program uses it. */

import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import {
  Access,
  AccessSync,
  Evo,
  EvoSync,
  GitBook,
  GitBookSync,
  Paperspace,
  PaperspaceSync,
  ZenML,
  ZenMLSync,
} from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

import { folder } from './support/folder.mjs';
import { UNANSWERED, until } from './support/process.mjs';

const PEOPLE = 130;
const emulator = new Emulator({ people: PEOPLE });
after(() => emulator.stop());
beforeEach(() => emulator.reset());

const { paperspace, zenml, gitbook, evo } = emulator;
const TARGETS = [
  `paperspace:${paperspace.teamId}`,
  'zenml@EU',
  `gitbook:${gitbook.organizationId}/${gitbook.teamId}`,
  `evo:${evo.orgId}/${evo.workspaceId}`,
];
const refusal = (argument) => ({ name: 'InvalidArgumentError', argument });

/** A client of each service, of one kind or of the other. */
function clients({ blocking = false, hooks = {} } = {}) {
  const Classes = blocking
    ? [PaperspaceSync, ZenMLSync, GitBookSync, EvoSync]
    : [Paperspace, ZenML, GitBook, Evo];
  const [forPaperspace, forZenML, forGitBook, forEvo] = Classes;
  return {
    paperspace: new forPaperspace({ ...paperspace.client, ...hooks }),
    'zenml@EU': new forZenML({ ...zenml.client, ...hooks }),
    gitbook: new forGitBook({ ...gitbook.client, ...hooks }),
    evo: new forEvo({ ...evo.client, ...hooks }),
  };
}

/** A review without what depends on when it was made. */
function timeless({ id, createdAt, targets, rows, ...review }) {
  assert.ok(id && createdAt);
  return {
    ...review,
    targets: targets.map(({ startedAt, finishedAt, ...target }) => target),
    rows: rows.map(({ observedAt, ...row }) => row),
  };
}

describe('a review', () => {
  test('is the same with clients of either kind, of either class', async () => {
    const reviews = [];
    for (const Class of [Access, AccessSync]) {
      for (const blocking of [false, true]) {
        const access = new Class({ clients: clients({ blocking }) });
        reviews.push(timeless(await access.review(TARGETS)));
      }
    }
    const [first, ...others] = reviews;
    assert.equal(first.complete, true);
    assert.equal(first.rows.length, 4 * PEOPLE);
    assert.deepEqual(
      first.targets.map(({ target }) => target),
      TARGETS,
    );
    for (const other of others) {
      assert.deepEqual(other, first);
    }
  });

  test('says of thousands of people what the listing says', async (t) => {
    // More texts than the decoder keeps, so that most are written once more.
    const own = new Emulator({ people: 3000 });
    t.after(() => own.stop());
    const client = new Paperspace(own.paperspace.client);
    const access = new Access({ clients: { paperspace: client } });
    const { rows } = await access.review([`paperspace:${own.paperspace.teamId}`]);
    const members = await client.listTeamMembers(own.paperspace.teamId).all();
    const listed = new Map(members.map((member) => [member.user.id, member]));
    assert.equal(rows.length, 3000);
    for (const row of rows) {
      const { user, isOwner, isAdmin, dtConfirmed } = listed.get(row.userId);
      const role = isOwner ? 'owner' : isAdmin ? 'admin' : 'member';
      const name = [user.firstName, user.lastName].filter(Boolean).join(' ') || null;
      assert.deepEqual(
        [row.email, row.name, row.role, row.joinedAt, row.lastSeenAt],
        [user.email, name, role, dtConfirmed, user.lastActive],
      );
    }
  });

  test('in which a target fails is incomplete, and says why', async () => {
    emulator.setFaults([{ service: 'gitbook', status: 403 }]);
    const heard = [];
    const access = new Access({ clients: clients(), onTarget: (event) => heard.push(event) });
    const review = await access.review(TARGETS);
    assert.equal(review.complete, false);
    const failed = review.targets.filter(({ status }) => status === 'failed');
    assert.deepEqual(
      failed.map(({ target, rows }) => [target, rows]),
      [[TARGETS[2], 0]],
    );
    assert.match(failed[0].error, /GitBook/);
    assert.equal(review.rows.length, 3 * PEOPLE);
    const [event] = heard.filter(({ state }) => state === 'failed');
    assert.equal(event.target, TARGETS[2]);
    assert.equal(event.error.name, 'PermissionDeniedError');
  });

  test('has a roster of texts and of records', async () => {
    const access = new Access({ clients: clients() });
    const { rows: all } = await access.review([TARGETS[0]]);
    const [one, other] = all.filter(({ email }) => email !== null);
    const people = [
      one.email,
      { email: other.email, status: 'left', leftAt: '2024-01-31T09:00:00.000Z', aliases: null },
    ];
    const { rows, rosterPeople } = await access.review([TARGETS[0]], { roster: { people } });
    assert.equal(rosterPeople, 2);
    const of = (wanted) => rows.find(({ userId }) => userId === wanted.userId);
    assert.ok(!of(one).flags.includes('not_on_roster'));
    assert.ok(of(other).flags.includes('leaver'));
    assert.ok(of(other).exposedHours > 0);
  });

  test('ends with its signal, and closes its connection', async () => {
    const access = new Access({ clients: clients() });
    emulator.setLatency(UNANSWERED);
    const controller = new AbortController();
    const review = access.review(TARGETS, { signal: controller.signal });
    const settled = review.catch((reason) => reason);
    await until(() => emulator.requests().length > 0, 'it asks');
    const reason = { only: 'a reason' };
    controller.abort(reason);
    assert.equal(await settled, reason);
    await until(() => emulator.connectionsOpen() === 0, 'the connection is closed');
  });
});

describe('events', () => {
  test('say how far each target has come', async () => {
    for (const Class of [Access, AccessSync]) {
      const heard = [];
      const access = new Class({ clients: clients(), onTarget: (event) => heard.push(event) });
      await access.review(TARGETS);
      for (const target of TARGETS) {
        const events = heard.filter((event) => event.target === target);
        const states = events.map(({ state }) => state);
        assert.equal(states[0], 'started');
        assert.equal(states.at(-1), 'complete');
        assert.ok(states.slice(1, -1).length > 0);
        assert.ok(states.slice(1, -1).every((state) => state === 'reading'));
        const { service, operation, people, pages, error } = events.at(-1);
        assert.deepEqual(
          { service, operation, people, pages, error },
          {
            service: 'access',
            operation: 'review',
            people: PEOPLE,
            pages: states.length - 2,
            error: null,
          },
        );
      }
    }
  });

  test('reach subscribers of the channel, in the context of the call', async () => {
    const heard = [];
    const storage = new AsyncLocalStorage();
    const listener = ({ state }) => heard.push([state, storage.getStore()]);
    channel('rosterkit:target').subscribe(listener);
    const access = new Access({ clients: clients() });
    await storage.run('of the caller', () => access.review([TARGETS[3]]));
    channel('rosterkit:target').unsubscribe(listener);
    await access.review([TARGETS[3]]);
    assert.deepEqual(heard, [
      ['started', 'of the caller'],
      ['reading', 'of the caller'],
      ['complete', 'of the caller'],
    ]);
  });

  test('of a client that was given go to its own hooks', async () => {
    const [own, ofAccess] = [[], []];
    const hooks = { onRequest: ({ service }) => own.push(service) };
    const access = new Access({
      clients: clients({ hooks }),
      onRequest: ({ service }) => ofAccess.push(service),
    });
    await access.withOptions({ timeout: 30 }).review(TARGETS);
    assert.deepEqual(new Set(own), new Set(['paperspace', 'zenml', 'gitbook', 'evo']));
    assert.deepEqual(ofAccess, []);
  });
});

describe('tokens', () => {
  const provided = (tokenProvider) => ({
    paperspace: new Paperspace({
      baseUrl: paperspace.baseUrl,
      tokenProvider: tokenProvider(paperspace.apiKey),
    }),
    gitbook: new GitBook({
      baseUrl: gitbook.baseUrl,
      tokenProvider: tokenProvider(gitbook.token),
    }),
  });
  const targets = [TARGETS[0], TARGETS[2]];

  test('come from the provider of each client', async () => {
    const later = new Access({ clients: provided((token) => async () => token) });
    assert.equal((await later.review(targets)).complete, true);
    const now = new AccessSync({ clients: provided((token) => () => token) });
    assert.equal(now.review(targets).complete, true);
  });

  test('that are promised do not hold up a call that blocks', () => {
    const errors = [];
    const access = new AccessSync({
      clients: provided((token) => async () => token),
      onTarget: ({ error }) => errors.push(error),
    });
    assert.equal(access.review(targets).complete, false);
    const [error] = errors.filter((error) => error !== null);
    assert.match(error.cause.message, /not a promise/);
  });

  test('are not for Access itself', () => {
    const make = () => new Access({ tokenProvider: () => 'token' });
    assert.throws(make, { name: 'ConfigError', message: /give `clients`/ });
  });
});

describe('clients', () => {
  for (const [what, given, argument, words] of [
    ['text', 'gitbook', 'clients', /must be an object/],
    ['a list', [new GitBook(gitbook.client)], 'clients', /must be an object/],
    ['a map', new Map(), 'clients', /must be an object/],
    ['text for a client', { gitbook: 'token' }, 'clients.gitbook', /client of a service.*string/],
    ['an object that is no client', { gitbook: {} }, 'clients.gitbook', /client of a service/],
    ['Access itself', { gitbook: new Access() }, 'clients.gitbook', /client of a service/],
  ]) {
    test(`${what} is refused`, () => {
      for (const Class of [Access, AccessSync]) {
        const make = () => new Class({ clients: given });
        assert.throws(make, { ...refusal(argument), message: words });
      }
    });
  }

  test('of another service, or of none, are refused', () => {
    const client = new Evo(evo.client);
    const other = () => new Access({ clients: { gitbook: client } });
    assert.throws(other, {
      name: 'ConfigError',
      message: /`gitbook` has a client of Seequent Evo/,
    });
    const none = () => new Access({ clients: { github: client } });
    assert.throws(none, { name: 'ConfigError', message: /`github` is none of the services/ });
  });

  test('and the hook for targets are for Access alone', () => {
    assert.throws(() => new Evo({ ...evo.client, onTarget() {} }), refusal('options'));
    assert.throws(() => new Evo({ ...evo.client, clients: {} }), refusal('options'));
    assert.throws(() => new Access({ onTarget: 'x' }), refusal('onTarget'));
  });

  test('that a program derived are taken', async () => {
    class Own extends Paperspace {}
    const access = new Access({ clients: { paperspace: new Own(paperspace.client) } });
    assert.equal((await access.review([TARGETS[0]])).rows.length, PEOPLE);
  });

  test('are made of the environment, with the prefix of their source', async (t) => {
    const variables = {
      EU_PAPERSPACE_API_KEY: paperspace.apiKey,
      EU_PAPERSPACE_API_URL: paperspace.baseUrl,
    };
    Object.assign(process.env, variables);
    t.after(() => Object.keys(variables).forEach((name) => delete process.env[name]));
    for (const Class of [Access, AccessSync]) {
      const requests = [];
      const access = new Class({ onRequest: ({ service }) => requests.push(service) });
      const review = await access.review([`paperspace@EU:${paperspace.teamId}`, TARGETS[0]]);
      assert.deepEqual(
        review.targets.map(({ status }) => status),
        ['complete', 'failed'],
      );
      assert.match(review.targets[1].error, /PAPERSPACE_API_KEY/);
      assert.equal(review.rows.length, PEOPLE);
      assert.ok(requests.length > 0 && requests.every((service) => service === 'paperspace'));
    }
  });
});

/** A row whose name cannot be read. */
function unreadable(row) {
  const name = {
    enumerable: true,
    get() {
      throw new Error('cannot be read');
    },
  };
  return Object.defineProperty({ ...row }, 'name', name);
}

describe('a review that is given back', () => {
  const access = new Access({ clients: clients() });
  const blocking = new AccessSync({ clients: clients() });
  const parsed = (review) => JSON.parse(JSON.stringify(review));

  test('shows a removal as a difference', async () => {
    const before = await access.review(TARGETS);
    const removed = before.rows.find(
      ({ target, role }) => target === TARGETS[0] && role === 'member',
    );
    await clients().paperspace.removeTeamMember(paperspace.teamId, removed.userId);
    const later = await access.review(TARGETS);
    for (const client of [access, blocking]) {
      const diff = await client.diff(parsed(before), later);
      assert.deepEqual(
        [diff.complete, diff.joined, diff.roleChanged, diff.statusChanged, diff.unknown],
        [true, [], [], [], []],
      );
      assert.deepEqual(diff.left, [removed]);
    }
  });

  test('is the same text, and the same review, wherever it was', async () => {
    const review = await access.review(TARGETS);
    for (const format of ['json_lines', 'csv', 'html']) {
      const text = await access.render(review, format);
      assert.equal(typeof text, 'string');
      assert.equal(blocking.render(parsed(review), format), text);
    }
    const text = await access.render(review, 'json_lines');
    assert.deepEqual(await access.readReview(text), review);
    assert.deepEqual(blocking.readReview(text), review);
  });

  test('may lack what can be null', async () => {
    const review = await access.review([TARGETS[3]]);
    const strip = (value) => {
      if (Array.isArray(value)) return value.map(strip);
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).filter(([, field]) => field !== null);
      return Object.fromEntries(fields.map(([name, field]) => [name, strip(field)]));
    };
    const stripped = strip(review);
    assert.ok(!('joinedAt' in stripped.rows[0]));
    const undef = { ...stripped, rosterPeople: undefined };
    const text = await access.render(review, 'json_lines');
    assert.equal(await access.render(stripped, 'json_lines'), text);
    assert.equal(await access.render(undef, 'json_lines'), text);
  });

  test('is read alike, encoded and field by field', async (t) => {
    // More than crosses over at once.
    const own = new Emulator({ people: 2500, teams: 1 });
    t.after(() => own.stop());
    const access = new Access({ clients: { paperspace: new Paperspace(own.paperspace.client) } });
    const review = await access.review(
      [own.paperspace.teamId, 'team-1'].map((team) => `paperspace:${team}`),
    );
    assert.equal(review.rows.length, 5000);
    const [first, second, third] = review.rows;
    Object.assign(first, { name: 'Zoë 🦁 名', flags: ['of', 'a', 'newer', 'service'] });
    Object.assign(second, { name: first.name, email: null, role: '', exposedHours: 2 ** 32 - 2 });
    third.target = third.observedAt;
    // A text may be in the same place as a time of the record before.
    review.targets[0].principal = review.createdAt;
    // What is inherited is not looked at, but makes it odd.
    const odd = Object.setPrototypeOf({ ...review }, { inherited: true });
    for (const format of ['json_lines', 'csv']) {
      assert.equal(await access.render(review, format), await access.render(odd, format));
    }
  });

  test('is refused where it is wrong', async () => {
    const review = await access.review([TARGETS[3]]);
    const [row] = review.rows;
    for (const [wrong, argument] of [
      ['text', 'review'],
      [null, 'review'],
      [{}, 'review.schema'],
      [{ ...review, rows: row }, 'review.rows'],
      [{ ...review, createdAt: 'yesterday' }, 'review.createdAt'],
      [{ ...review, createdAt: new Date() }, 'review.createdAt'],
      [{ ...review, created_at: review.createdAt }, 'review'],
      [{ ...review, dormantDays: -1 }, 'review.dormantDays'],
      [{ ...review, rows: [row, { ...row, email: 1 }] }, 'review.rows.1.email'],
      [{ ...review, rows: [{ ...row, user_id: 'u' }] }, 'review.rows.0'],
      [{ ...review, rows: [{ ...row, email: 'a\ud83d', name: '\ude00b' }] }, 'review.rows.0.email'],
      [{ ...review, rows: [row, { ...row, exposedHours: 0.5 }] }, 'review.rows.1.exposedHours'],
      [{ ...review, rows: [row, { ...row, flags: [null] }] }, 'review.rows.1.flags.0'],
      [{ ...review, rows: [row, { ...row, observedAt: 'now' }] }, 'review.rows.1.observedAt'],
      [{ ...review, rows: [unreadable(row)] }, 'review.rows.0'],
      [{ ...review, rows: Array(2) }, 'review.rows.0'],
    ]) {
      await assert.rejects(access.render(wrong, 'csv'), refusal(argument));
      assert.throws(() => blocking.render(wrong, 'csv'), refusal(argument));
    }
  });

  test('is written to files', async (t) => {
    const review = await access.review(TARGETS);
    const here = folder(t);
    const { files } = await access.writeFiles(review, join(here, 'review'));
    assert.ok(files.length > 0);
    for (const { name, bytes } of files) {
      assert.equal(readFileSync(join(here, 'review', name)).length, bytes);
    }
    assert.ok(existsSync(join(here, 'review', 'manifest.json')));
  });
});
