/** The scenarios with OpenTelemetry: as many spans as there are attempts, however a call goes. */

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { hooks } from 'rosterkit/opentelemetry';
import { Emulator } from 'rosterkit/testing';

import { scenarios } from './conformance/corpus.mjs';
import { CLIENTS } from './conformance/declared.mjs';
import { Blocking, Promising } from './conformance/drive.mjs';
import { played } from './conformance/stage.mjs';
import { until } from './support/process.mjs';
import { Telemetry } from './support/telemetry.mjs';

const emulator = new Emulator({ people: 1 });
after(() => emulator.stop());

for (const setting of CLIENTS.flatMap(({ settings }) => settings)) {
  delete process.env[setting.environment];
}

/** Token exchanges are not reported. */
const TOKENS = /\/(auth\/login|connect\/token|oauth\/token)/;

/** Of four requests the second went on over another connection, as the first one's was closed. */
const TOLD = { 'After a connection that was closed the other attempts are all there': 3 };

/** Whether something was sent, or tried to be, and an attempt or the call may fail. */
function isAboutFaults({ scenario: { expect } }) {
  const tried = expect.error?.attempts ?? 1;
  return tried > 0 && ['error', 'waits', 'then_error'].some((name) => name in expect);
}

/** The methods of the requests, tokens aside. */
function attemptsOf({ expect, sources = {} }) {
  const own = (expect.requests ?? []).map(({ method, target }) => `${method} ${target}`);
  const others = Object.values(sources).flatMap(({ requests }) => requests);
  const sent = [...own, ...others].filter((request) => !TOKENS.test(request));
  return sent.map((request) => request.split(' ')[0]);
}

/**
 * How many attempts the error of a single call tells of: some of them may have found no connection, or
 * a stale one, over which the same attempt went on.
 */
function toldAttempts({ name, service, expect }) {
  const isSingle = !('items' in expect || 'pages' in expect) && service !== 'access';
  const error = isSingle && !('completed' in (expect.error ?? {})) ? expect.error : undefined;
  return TOLD[name] ?? error?.attempts;
}

for (const [name, Surface] of [
  ['promises', Promising],
  ['sync', Blocking],
]) {
  describe(name, () => {
    for (const { file, scenario } of scenarios().filter(isAboutFaults)) {
      test(`${file}: ${scenario.name}`, async () => {
        const telemetry = new Telemetry();
        const surface = new Surface();
        const make = surface.make;
        const traced = hooks({ tracerProvider: telemetry.tracerProvider });
        surface.make = (service, options) => make.call(surface, service, { ...options, ...traced });
        assert.deepEqual(await played(scenario, surface, emulator.controlUrl), []);
        const told = toldAttempts(scenario);
        const expected = told ?? attemptsOf(scenario).length;
        const count = () => telemetry.attempts().length;
        await until(() => count() >= expected, 'the spans end');
        assert.equal(count(), expected);
        const methods = telemetry.attempts().map((span) => span.attributes['http.request.method']);
        assert.deepEqual(
          methods.sort(),
          told === undefined ? attemptsOf(scenario).sort() : methods,
        );
        const counted = telemetry.calls().map((span) => span.attributes['rosterkit.attempts']);
        assert.equal(
          counted.reduce((sum, attempts) => sum + attempts, 0),
          expected,
        );
      });
    }
  });
}
