/** Traces and metrics, with OpenTelemetry's own SDK and its exporters in memory. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { context, metrics, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import * as rosterkit from 'rosterkit';
import { Access, AccessSync, Paperspace, PaperspaceSync } from 'rosterkit';
import { hooks, RosterKitInstrumentation } from 'rosterkit/opentelemetry';
import { Emulator, FakeClock } from 'rosterkit/testing';

import { ask } from './conformance/stage.mjs';
import { evaluate, folder } from './support/folder.mjs';
import { INSTALLED } from './support/installed.mjs';
import { until } from './support/process.mjs';
import { service } from './support/server.mjs';
import { isChild, Telemetry } from './support/telemetry.mjs';

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

const emulator = new Emulator({ people: 12 });
after(() => emulator.stop());

const ROUTE = '/teams/{team_id}/secrets/{name}';
let telemetry;
beforeEach(() => {
  emulator.reset();
  telemetry = new Telemetry();
});

/** Run something within a span of the program's. */
function within(name, work) {
  return telemetry.tracer.startActiveSpan(name, async (span) => {
    try {
      return await work();
    } finally {
      span.end();
    }
  });
}

function traced(Client, options = {}) {
  const { client } = emulator.paperspace;
  return new Client({
    ...client,
    clock: new FakeClock(),
    ...hooks(telemetry.providers),
    ...options,
  });
}

/** A client for answers that are given here. */
async function scripted(t, Client, answers, options = {}) {
  const control = emulator.controlUrl;
  const { id, base_url: baseUrl } = await ask(control, 'POST', '/scripts', { answers });
  t.after(() => ask(control, 'DELETE', `/scripts/${id}`));
  // Connections of its own, as a script may close one that others use.
  const own = { baseUrl, connectTimeout: 5 + Math.random() };
  return traced(Client, { ...own, ...options });
}

for (const Client of [Paperspace, PaperspaceSync]) {
  describe(Client.name, () => {
    test('a service is told of a trace by the program alone', async (t) => {
      const answer = { headers: [['Content-Type', 'application/json']], body: '{}' };
      const control = emulator.controlUrl;
      const answers = [answer, answer];
      const { id, base_url: baseUrl } = await ask(control, 'POST', '/scripts', { answers });
      t.after(() => ask(control, 'DELETE', `/scripts/${id}`));
      const client = traced(Client, { baseUrl });
      const headers = {};
      await within('the program', async () => {
        await client.request('GET', '/x');
        const { traceId, spanId } = trace.getActiveSpan().spanContext();
        headers.traceparent = `00-${traceId}-${spanId}-01`;
        await client.request('GET', '/x', { headers });
      });
      const { requests } = await ask(control, 'GET', `/scripts/${id}`);
      const told = requests.map((request) => Object.fromEntries(request.headers).traceparent);
      assert.deepEqual(told, [undefined, headers.traceparent]);
    });

    test('a call is a span, and each attempt is one in it', async () => {
      emulator.setFaults([{ operation: 'get_secret', status: 503, times: 1 }]);
      await new Client(emulator.paperspace.client).createSecret('my-team', 'DB', 'value');
      await traced(Client).getSecret('my-team', 'DB');
      const [call, ...others] = telemetry.calls();
      assert.deepEqual(others, []);
      assert.equal(call.name, 'paperspace.getSecret');
      assert.deepEqual(call.attributes, {
        'rosterkit.service': 'paperspace',
        'rosterkit.operation': 'getSecret',
        'rosterkit.attempts': 2,
      });
      assert.equal(call.status.code, SpanStatusCode.UNSET);
      const attempts = telemetry.attempts();
      const url = new URL(emulator.paperspace.baseUrl);
      const about = {
        'http.request.method': 'GET',
        'server.address': '127.0.0.1',
        'server.port': Number(url.port),
      };
      const same = {
        ...about,
        'url.template': ROUTE,
        'url.full': emulator.paperspace.baseUrl.replace(/\/$/, '') + ROUTE,
      };
      const ids = attempts.map(({ attributes }) => attributes['rosterkit.request_id']);
      assert.deepEqual(
        attempts.map(({ attributes }) => attributes),
        [
          {
            ...same,
            'http.response.status_code': 503,
            'error.type': '503',
            'rosterkit.request_id': ids[0],
          },
          {
            ...same,
            'http.response.status_code': 200,
            'http.request.resend_count': 1,
            'rosterkit.request_id': ids[1],
          },
        ],
      );
      assert.ok(ids[1].length > 0);
      for (const attempt of attempts) {
        assert.equal(attempt.name, `GET ${ROUTE}`);
        assert.ok(isChild(attempt, call));
        assert.equal(attempt.instrumentationScope.name, 'rosterkit');
      }
      assert.deepEqual(
        attempts.map(({ status }) => status.code),
        [SpanStatusCode.ERROR, SpanStatusCode.UNSET],
      );
      const measured = await telemetry.measured();
      const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
      const series = { name: 'http.client.request.duration', unit: 's', count: 1, bounds };
      assert.deepEqual(measured, [
        {
          ...series,
          attributes: { ...about, 'http.response.status_code': 503, 'error.type': '503' },
        },
        { ...series, attributes: { ...about, 'http.response.status_code': 200 } },
      ]);
    });

    for (const prefetch of [0, 2]) {
      test(`each page is a call of the span that asks, reading ${prefetch} ahead`, async () => {
        const client = traced(Client);
        await within('own', () => client.listTeamMembers('my-team', { limit: 4, prefetch }).all());
        const own = telemetry.spans().find(({ name }) => name === 'own');
        const calls = telemetry.calls();
        const attempts = telemetry.attempts();
        assert.equal(calls.length, 3);
        assert.ok(calls.every((call) => isChild(call, own)));
        assert.ok(calls.every((call) => attempts.filter((a) => isChild(a, call)).length === 1));
      });
    }

    test('the calls of Access are in its own', async () => {
      const Outer = Client === Paperspace ? Access : AccessSync;
      const same = hooks(telemetry.providers);
      const clients = { paperspace: new Client({ ...emulator.paperspace.client, ...same }) };
      await within('own', () => new Outer({ clients, ...same }).review(['paperspace:my-team']));
      const own = telemetry.spans().find(({ name }) => name === 'own');
      const [review, ...calls] = telemetry.calls();
      assert.equal(review.name, 'access.review');
      assert.ok(isChild(review, own));
      const names = calls.map(({ name }) => name).sort();
      assert.deepEqual(names, ['paperspace.getSession', 'paperspace.listTeamMembers']);
      assert.ok(calls.every((call) => isChild(call, review)));
    });

    for (const [answer, status, type] of [
      [{ status: 404 }, 404, '404'],
      [{ close_after_bytes: 0 }, undefined, 'ConnectionLostError'],
    ]) {
      test(`what failed with ${type} is an error without the words of the service`, async (t) => {
        const client = await scripted(t, Client, [answer], { maxRetries: 0 });
        await assert.rejects(
          async () => await client.getSecret('t', 'DB'),
          rosterkit.RosterKitError,
        );
        await until(() => telemetry.spans().length === 2, 'the spans end');
        for (const { status, attributes } of telemetry.spans()) {
          assert.deepEqual(status, { code: SpanStatusCode.ERROR });
          assert.equal(attributes['error.type'], type);
        }
        const [{ attributes }] = await telemetry.measured();
        assert.equal(attributes['error.type'], type);
        assert.equal(attributes['http.response.status_code'], status);
      });
    }

    test('a removal that an earlier attempt may have made has no error', async (t) => {
      const answers = [{ close_after_bytes: 0 }, { status: 404 }];
      const client = await scripted(t, Client, answers);
      assert.equal((await client.deleteSecret('t', 'DB')).certainty, 'assumed');
      const [call] = telemetry.calls();
      const [, last] = telemetry.attempts();
      assert.equal(last.attributes['http.response.status_code'], 404);
      assert.equal(last.attributes['error.type'], undefined);
      assert.deepEqual(
        [call.status.code, last.status.code],
        [SpanStatusCode.UNSET, SpanStatusCode.UNSET],
      );
    });

    test('a call whose time is over is an error, and so is its attempt', async (t) => {
      const client = await scripted(t, Client, [{ latency_ms: 30_000 }], { timeout: 0.1 });
      await assert.rejects(async () => await client.getSecret('t', 'DB'), rosterkit.TimeoutError);
      await until(() => telemetry.spans().length === 2, 'the spans end');
      const types = telemetry.spans().map(({ attributes }) => attributes['error.type']);
      assert.deepEqual(types, ['TimeoutError', 'TimeoutError']);
    });

    test('ids are in URLs if they are asked for', async () => {
      const client = traced(Client, { idsInUrls: true });
      await client.listTeamMembers('my-team', { limit: 100 }).all();
      await client.request('GET', '/teams/my-team/users', { query: [['limit', '100']] });
      const [listed, raw] = telemetry.attempts();
      const base = emulator.paperspace.baseUrl.replace(/\/$/, '');
      assert.equal(listed.attributes['url.full'], `${base}/teams/my-team/users?limit=100`);
      assert.equal(listed.attributes['url.template'], '/teams/{team_id}/users');
      assert.equal(raw.name, 'GET');
      assert.equal(raw.attributes['url.template'], undefined);
    });
  });
}

test('calls that run at the same time are each of the span of their task', async () => {
  const client = traced(Paperspace);
  const names = Array.from({ length: 20 }, (_, index) => `S${index}`);
  await Promise.all(
    names.map((name) => within(name, () => client.createSecret('my-team', name, 'value'))),
  );
  const calls = telemetry.calls();
  const attempts = telemetry.attempts();
  assert.equal(calls.length, 20);
  assert.equal(attempts.length, 20);
  for (const span of telemetry.spans().filter(({ name }) => name.startsWith('S'))) {
    const own = calls.filter((call) => isChild(call, span));
    assert.equal(own.length, 1);
    assert.equal(attempts.filter((attempt) => isChild(attempt, own[0])).length, 1);
  }
});

test('a call that is cancelled is no error', async (t) => {
  const own = await service(t);
  own.held = true;
  const client = traced(Paperspace, { baseUrl: own.baseUrl });
  const controller = new AbortController();
  const call = client.getSecret('t', 'DB', { signal: controller.signal });
  await until(() => own.asked.length === 1, 'it is asked');
  controller.abort();
  await assert.rejects(call, { name: 'AbortError' });
  await until(() => telemetry.spans().length === 2, 'the spans end');
  const [span, attempt] = telemetry.spans();
  assert.equal(span.attributes['rosterkit.cancelled'], true);
  for (const { status, attributes } of [span, attempt]) {
    assert.equal(status.code, SpanStatusCode.UNSET);
    assert.equal(attributes['error.type'], undefined);
  }
  assert.deepEqual(await telemetry.measured(), []);
});

test('hooks of the program are called as well', async () => {
  const heard = [];
  const note = (event) => heard.push(event);
  const own = { onCall: note, onRequest: note, onResponse: note, onResult: note };
  const client = new Paperspace({
    ...emulator.paperspace.client,
    ...hooks({ ...telemetry.providers, ...own }),
  });
  await client.listTeamMembers('my-team', { limit: 100 }).all();
  assert.equal(heard.length, 4);
  assert.equal(new Set(heard.map(({ call }) => call)).size, 1);
  assert.equal(telemetry.spans().length, 2);
});

describe('the instrumentation', () => {
  const list = (client) => client.listTeamMembers('my-team', { limit: 100 }).all();

  test('is registered as those of OpenTelemetry are, and traces clients that were made before', async () => {
    const client = new Paperspace(emulator.paperspace.client);
    const instrumentation = new RosterKitInstrumentation();
    const unregister = registerInstrumentations({
      ...telemetry.providers,
      instrumentations: [instrumentation],
    });
    await within('own', () => list(client));
    const own = telemetry.spans().find(({ name }) => name === 'own');
    const [call] = telemetry.calls();
    assert.ok(isChild(call, own));
    assert.equal(telemetry.attempts().length, 1);
    assert.equal((await telemetry.measured()).length, 1);
    unregister();
    await list(client);
    assert.equal(telemetry.attempts().length, 1);
  });

  test('has the calls of Access in its own', async (t) => {
    const instrumentation = new RosterKitInstrumentation(telemetry.providers);
    t.after(() => instrumentation.disable());
    const paperspace = new Paperspace(emulator.paperspace.client);
    await new Access({ clients: { paperspace } }).review(['paperspace:my-team']);
    const [review, ...calls] = telemetry.calls();
    assert.equal(review.name, 'access.review');
    assert.equal(calls.length, 2);
    assert.ok(calls.every((call) => isChild(call, review)));
  });

  test('takes what the program sets up, and works without', async (t) => {
    const instrumentation = new RosterKitInstrumentation({ enabled: false });
    t.after(() => instrumentation.disable());
    await list(new Paperspace(emulator.paperspace.client));
    instrumentation.enable();
    await list(new Paperspace(emulator.paperspace.client));
    trace.setGlobalTracerProvider(telemetry.tracerProvider);
    metrics.setGlobalMeterProvider(telemetry.meterProvider);
    t.after(() => (trace.disable(), metrics.disable()));
    await list(new Paperspace(emulator.paperspace.client));
    assert.equal(telemetry.spans().length, 2);
  });
});

test('secrets are nowhere in spans and measurements', async (t) => {
  const [key, value] = ['canary-key-5d21', 'canary-value-77c0'];
  const words = { code: key, message: `not ${key}, not ${value}`, details: [value] };
  const answer = {
    status: 422,
    headers: [
      ['Content-Type', 'application/json'],
      ['X-Request-Id', key],
    ],
    body: { json: words },
  };
  for (const idsInUrls of [false, true]) {
    const options = { apiKey: key, idsInUrls };
    const client = await scripted(t, Paperspace, Array(3).fill(answer), options);
    await assert.rejects(client.updateSecret('my-team', 'DB', value));
    await assert.rejects(client.listSecrets('my-team').all());
    await assert.rejects(client.request('GET', `/x/${key}`));
  }
  await until(() => telemetry.spans().length === 12, 'the spans end');
  const spans = telemetry.spans().map(({ name, attributes, status, events }) => {
    return { name, attributes, status, events };
  });
  const shown = JSON.stringify([spans, await telemetry.measured()]);
  assert.equal(shown.match(/rosterkit\.request_id/g).length, 6);
  assert.ok(!shown.includes('canary'), shown);
  assert.ok(shown.includes('my-team'), 'ids were asked for');
});

test('without @opentelemetry/api the import says what to install', async (t) => {
  const project = folder(t);
  const copy = join(project, 'node_modules', 'rosterkit');
  mkdirSync(copy, { recursive: true });
  for (const part of ['dist', 'package.json']) {
    cpSync(join(INSTALLED, part), join(copy, part), { recursive: true });
  }
  for (const [source, module] of [
    ["import 'rosterkit/opentelemetry'", true],
    ["require('rosterkit/opentelemetry')", false],
  ]) {
    await assert.rejects(evaluate(project, source, module), ({ stderr }) => {
      return /needs the package `@opentelemetry\/api`.*npm install @opentelemetry\/api/.test(
        stderr,
      );
    });
  }
});
