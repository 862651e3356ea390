/** A peer that fails, in whichever way, is a row that says so; the others are measured as always. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Contest } from './contest.mjs';
import { asPage } from './json.mjs';
import { printReport } from './report.mjs';
import { results } from './results.mjs';
import { command, NotInstalled } from './runtimes.mjs';
import { JobFailed, sample } from './sampling.mjs';
import { QUICK } from './setup.mjs';

/** A job whose process runs these statements. */
function job(statements, seconds = 60) {
  return () => sample([process.execPath, '-e', statements], { seconds });
}

function failsWith(run, why) {
  assert.throws(run, (error) => error instanceof JobFailed && why.test(error.message));
}

test('a job that works has a sample', () => {
  assert.deepEqual(job(`console.log('{"wall": 2, "cpu": 1}')`)(), { wall: 2, cpu: 1 });
});

test('a job that throws has failed with what it threw', (t) => {
  t.mock.method(process.stderr, 'write', () => true);
  failsWith(job(`throw new TypeError('it is closed')`), /^TypeError: it is closed$/);
});

test('a job that ends badly and says nothing has failed with its code', () => {
  failsWith(job('process.exit(7)'), /^it ended with 7$/);
});

test('a job that crashes has failed with its signal', () => {
  failsWith(job(`process.kill(process.pid, 'SIGSEGV')`), /SIGSEGV/);
});

test('a job that is stuck has failed', () => {
  failsWith(job('setInterval(() => {}, 1000)', 1), /^it did not end within 1 s$/);
});

test('a job that prints something else has failed', () => {
  failsWith(job(`console.log('done!')`), /^it printed no sample, but "done!/);
  failsWith(job(''), /^it printed no sample, but ""$/);
  failsWith(job(`console.log('{"wall": null}')`), /^its sample has no time/);
  failsWith(job(`console.log('null')`), /^its sample has no time/);
});

test('a job whose program is not there has failed', () => {
  failsWith(() => sample(['/nowhere/bun', 'run'], { seconds: 60 }), /ENOENT/);
});

test('a runtime that is not installed is named', () => {
  for (const [runtime, name] of [
    ['bun', 'Bun'],
    ['deno', 'Deno'],
  ]) {
    assert.throws(
      () => command(runtime, '/nowhere'),
      (error) => {
        return (
          error instanceof NotInstalled && error.message.startsWith(`${name} is not installed`)
        );
      },
    );
  }
});

test('a package that is not installed is named', (t) => {
  t.mock.method(process.stderr, 'write', () => true);
  const run = ['--input-type=module', '-e', `import 'no-such-peer'`];
  assert.throws(
    () => sample([process.execPath, ...run], { seconds: 60 }),
    (error) =>
      error instanceof NotInstalled && error.message.startsWith('no-such-peer is not installed'),
  );
});

/** A contest with a sample of each job that read this. */
function read(weights) {
  const contest = new Contest(weights);
  for (const [name, weight] of Object.entries(weights)) {
    contest.take(name, { wall: 1, cpu: 1, peak: 1, weight });
  }
  contest.expectSameWork();
  return contest;
}

test('one that reads something else than most has failed alone', () => {
  const { failed, jobs } = read({ ours: 5, fetch: 5, undici: 4 });
  assert.deepEqual(Object.keys(failed), ['undici']);
  assert.match(failed.undici, /weight: 4/);
  assert.deepEqual(Object.keys(jobs), ['ours', 'fetch']);
});

test('where it cannot be told who is right, all have failed', () => {
  assert.deepEqual(Object.keys(read({ ours: 5, fetch: 4 }).failed), ['ours', 'fetch']);
});

/** A run of one contest in which each job of the first is asked for once. */
function runOf(outcomes) {
  const contest = new Contest(outcomes);
  for (const [name, outcome] of Object.entries(outcomes)) {
    contest.take(name, outcome);
  }
  return { contests: { gitbook: contest }, files: [], size: QUICK, rounds: 1 };
}

const SAMPLE = { wall: 1, cpu: 1, peak: 1, weight: 5 };

test('a peer that failed has a row that says why, and ours is shown', () => {
  const run = runOf({ ours: SAMPLE, official: new JobFailed('it is stuck') });
  const [speed] = results(run);
  assert.equal(speed.failed, 'theirs: it is stuck');
  assert.equal(speed.ours, 1);
  const [row] = asPage(run, {}).rows;
  assert.equal(row.failed, 'theirs: it is stuck');
  assert.equal(row.ours, '1.000 s');
  assert.deepEqual(
    [row.ratio, row.low, row.high, row.cpu, row.met],
    [null, null, null, null, null],
  );
});

test('the run has succeeded unless a job of ours failed', (t) => {
  t.mock.method(console, 'log', () => {});
  const succeeds = (outcomes) => printReport(runOf(outcomes), {});
  assert.equal(succeeds({ ours: SAMPLE, official: SAMPLE }), true);
  assert.equal(succeeds({ ours: SAMPLE, official: new JobFailed('it is stuck') }), true);
  assert.equal(succeeds({ ours: new NotInstalled('no Bun'), official: SAMPLE }), true);
  assert.equal(succeeds({ ours: new JobFailed('it is stuck'), official: SAMPLE }), false);
});
