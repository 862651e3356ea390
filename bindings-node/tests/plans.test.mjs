/** Plans and what comes of them, as a program in JavaScript uses them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { inspect } from 'node:util';
import {
  Access,
  AccessSync,
  Paperspace,
  PaperspaceSync,
  RosterKitError,
  SafetyError,
  Secret,
} from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

import { folder } from './support/folder.mjs';
import { until } from './support/process.mjs';

const emulator = new Emulator({ people: 20 });
after(() => emulator.stop());
beforeEach(() => emulator.reset());

const { client, teamId } = emulator.paperspace;
const TARGET = `paperspace:${teamId}`;
const access = new Access({ clients: { paperspace: new Paperspace(client) } });
const blocking = new AccessSync({ clients: { paperspace: new PaperspaceSync(client) } });

const writes = () => emulator.mutations().map(({ operation }) => operation);
const outcomes = ({ steps }) => steps.map(({ outcome }) => outcome);

/** A plan to remove a plain member. */
async function planned() {
  const [member] = await new Paperspace(client).listTeamMembers(teamId, { role: 'member' }).all();
  return await access.offboard(member.user.email, [TARGET]);
}

for (const [kind, surface] of [
  ['promises', access],
  ['sync', blocking],
]) {
  describe(kind, () => {
    test('an address stands for a person', async () => {
      const byAddress = await planned();
      const { email } = byAddress.person;
      const person = { email, aliases: ['other@example.com'] };
      const byRecord = await surface.offboard(person, [TARGET], { mode: 'remove' });
      assert.deepEqual(byAddress.person, { email, aliases: null, ids: null });
      assert.deepEqual(byRecord.person, { ...person, ids: null });
      const ids = ({ steps }) => steps.map(({ userId }) => userId);
      assert.deepEqual(ids(byRecord), ids(byAddress));
      assert.deepEqual(writes(), []);
    });

    test('a plan that was stored as JSON is applied', async () => {
      const plan = await planned();
      const stored = JSON.parse(JSON.stringify(plan));
      const first = await surface.apply(stored, { confirm: plan.digest });
      assert.deepEqual([first.complete, outcomes(first)], [true, ['done']]);
      assert.equal(first.steps[0].verified, 'yes');
      const again = await surface.apply(structuredClone(plan), { confirm: plan.digest });
      assert.deepEqual(outcomes(again), ['already']);
      const text = await surface.renderEvidence(first);
      assert.deepEqual(await surface.readEvidence(text), first);
      assert.deepEqual(writes(), ['removeTeamMember']);
    });

    test('a plan that was changed is not applied', async () => {
      const plan = await planned();
      emulator.clearLogs();
      for (const [changed, confirm] of [
        [plan, undefined],
        [plan, '0'.repeat(64)],
        [{ ...plan, steps: [{ ...plan.steps[0], why: 'no reason' }] }, plan.digest],
      ]) {
        await assert.rejects(
          async () => await surface.apply(changed, { confirm }),
          (error) => error instanceof SafetyError && error.operation === 'apply',
        );
      }
      assert.deepEqual(emulator.requests(), []);
    });

    test('it is read from what it was written to', async () => {
      const plan = await planned();
      const text = await surface.renderPlan(plan);
      assert.equal(JSON.parse(text).digest, plan.digest);
      assert.deepEqual(await surface.readPlan(text), plan);
      const words = await surface.renderPlan(plan, { format: 'text' });
      assert.ok(words.includes(plan.person.email), words);
      const changed = text.replace('They leave.', 'They stay.');
      await assert.rejects(async () => await surface.readPlan(changed), RosterKitError);
    });

    test('steps are chosen by their numbers', async () => {
      const plan = await planned();
      const { digest: confirm } = plan;
      for (const [only, argument] of [
        [[], 'only'],
        [[2], 'only'],
        [[-1], 'only.0'],
        [[1.5], 'only.0'],
        [['1'], 'only.0'],
        [[2 ** 32], 'only.0'],
      ]) {
        await assert.rejects(
          async () => await surface.apply(plan, { confirm, only }),
          { name: 'InvalidArgumentError', argument },
          String(only),
        );
      }
      assert.deepEqual(writes(), []);
    });

    test('changes come from CSV and from objects', async () => {
      const { email: user } = (await planned()).person;
      const change = { kind: 'set_role', user, target: TARGET, role: 'admin' };
      const text = `kind,user,target,role\n${Object.values(change)}\n`;
      assert.deepEqual((await surface.readChanges(text)).changes, [change]);
      const plan = await surface.plan([change], { policy: { minOwners: 1 } });
      assert.equal(plan.policy.minOwners, 1);
      assert.deepEqual(outcomes(await surface.apply(plan, { confirm: plan.digest })), ['done']);
      await assert.rejects(async () => await surface.plan([{ ...change, target: 'github:x' }]), {
        name: 'InvalidArgumentError',
        argument: 'changes.0.target',
      });
    });

    test('a new value of a secret appears nowhere', async () => {
      for (const value of [new Secret('CANARY-1'), 'CANARY-2']) {
        const rotated = await surface.rotateSecret(TARGET, 'NEW_ONE', { value });
        assert.doesNotMatch(JSON.stringify(rotated) + inspect(rotated), /CANARY/);
      }
      await assert.rejects(async () => await surface.rotateSecret(TARGET, 'NEW_ONE'), /value/);
      const removal = await surface.deleteSecret(TARGET, 'NEW_ONE');
      assert.deepEqual(removal, { outcome: 'removed', certainty: 'confirmed' });
      assert.deepEqual(writes(), ['createSecret', 'updateSecret', 'deleteSecret']);
    });
  });
}

/** The same, which counts how often each of its fields is asked for. */
function counting(value, asked, path = '') {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item, at) => counting(item, asked, `${path}.${at}`));
  }
  const counted = {};
  for (const [name, field] of Object.entries(value)) {
    const at = `${path}.${name}`;
    const given = counting(field, asked, at);
    const get = () => {
      asked[at] = (asked[at] ?? 0) + 1;
      return given;
    };
    Object.defineProperty(counted, name, { get, enumerable: true });
  }
  return counted;
}

test('a plan is read alike, encoded and field by field', async () => {
  const plan = await planned();
  const [step] = plan.steps;
  const standing = { role: step.before.role, status: step.before.status };
  // A text is in the same place as one of the record before, be it nested, behind it or missing.
  const steps = [
    [null, null],
    [standing, null],
    [null, standing],
    [standing, standing],
    [{ role: null, status: 'invited' }, standing],
    [standing, { role: standing.status, status: standing.role }],
  ].flatMap(([before, after], at) => {
    const rail = { name: step.why, verdict: 'ok', limit: null, actual: 2, message: null };
    const consequences = Array(at).fill(step.why);
    const rails = Array(at % 3).fill({ ...rail, message: at % 2 ? step.why : null });
    const other = { ...step, before, after, consequences, rails, why: standing.status };
    return [
      { ...other, n: at },
      { ...other, n: at, email: null, name: standing.status, instructions: step.why },
    ];
  });
  const secret = { target: TARGET, name: step.why, changedAt: plan.createdAt };
  const rotate = [true, false].map((usedByDeployment) => ({ ...secret, usedByDeployment }));
  const { email } = plan.person;
  for (const person of [
    null,
    { email, aliases: null, ids: null },
    { email, aliases: [], ids: [step.userId, email] },
    { email: plan.createdAt, aliases: [email, email], ids: null },
  ]) {
    const whole = { ...plan, person, review: person && plan.id, steps, rotate };
    const odd = Object.setPrototypeOf({ ...whole }, { inherited: true });
    const asked = {};
    for (const format of ['json', 'text']) {
      const text = await access.renderPlan(whole, { format });
      assert.equal(await access.renderPlan(odd, { format }), text);
      assert.equal(await access.renderPlan(counting(whole, asked), { format }), text);
    }
    // Else it did not fit, and was read once more.
    assert.deepEqual(new Set(Object.values(asked)), new Set([2]));
  }
});

test('evidence is read alike, encoded and field by field', async () => {
  const plan = await planned();
  const evidence = await access.apply(plan, { confirm: plan.digest });
  const [step] = evidence.steps;
  const { role, status } = plan.steps[0].before;
  const steps = [null, { role, status }, { role: null, status }].flatMap((after) => [
    { ...step, after, requestIds: ['a', step.at, 'a'] },
    { ...step, after, requestIds: [], error: step.target, verified: null },
  ]);
  const target = { ...evidence.targets[0], drift: [step.target, step.at], error: step.at };
  const whole = { ...evidence, steps, targets: [target, target, evidence.targets[0]] };
  const odd = Object.setPrototypeOf({ ...whole }, { inherited: true });
  const asked = {};
  const text = await access.renderEvidence(whole);
  assert.equal(await access.renderEvidence(odd), text);
  assert.equal(await access.renderEvidence(counting(whole, asked)), text);
  assert.deepEqual(new Set(Object.values(asked)), new Set([1]));
  assert.deepEqual(await access.readEvidence(text), whole);
});

for (const [what, answer, outcome] of [
  ['the service has done it', {}, 'already'],
  ['the service has not done it', { status: 503 }, 'done'],
]) {
  test(`a run that is given up leaves a journal to go on from: ${what}`, async (t) => {
    const journal = join(folder(t), 'journal');
    const plan = await planned();
    const applied = (signal) => access.apply(plan, { confirm: plan.digest, journal, signal });
    emulator.setFaults([{ operation: 'removeTeamMember', latencyMs: 600_000, ...answer }]);
    const controller = new AbortController();
    const { signal } = controller;
    const settled = assert.rejects(applied(signal), (error) => error === signal.reason);
    // The event loop runs meanwhile: else this would never see the request.
    const sent = () => emulator.requests().some((each) => each.operation === 'removeTeamMember');
    await until(sent, 'the removal was sent');
    controller.abort();
    await settled;
    const begun = readFileSync(journal, 'utf8');
    assert.ok(begun.includes(plan.digest));
    emulator.setFaults([]);
    for (const expected of [outcome, 'already']) {
      assert.deepEqual(outcomes(await applied()), [expected]);
    }
    assert.ok(readFileSync(journal, 'utf8').startsWith(begun));
    assert.deepEqual(writes(), ['removeTeamMember']);
  });
}
