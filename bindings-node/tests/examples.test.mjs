/** What users are shown runs, and typechecks: the examples, and every snippet of the pages. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, beforeEach, describe, test } from 'node:test';
import { GitBook, Paperspace } from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

import { folder, run, SOURCE } from './support/folder.mjs';

const TOOLS = join(SOURCE, 'tests', 'node_modules', '.bin');

/** The examples, where what they import is installed. */
function examples(t) {
  const here = folder(t, { within: true });
  cpSync(join(SOURCE, 'examples'), here, { recursive: true });
  return here;
}

test('the demo runs', async (t) => {
  const said = await run(examples(t), process.execPath, 'demo.mjs');
  for (const part of ['Seequent Evo  400 people', 'again: already_absent', 'NotFoundError: Pap']) {
    assert.ok(said.includes(part), part);
  }
});

describe('by job', () => {
  const emulator = new Emulator({ people: 20 });
  after(() => emulator.stop());
  beforeEach(() => emulator.reset());
  const { paperspace, gitbook } = emulator;
  const env = {
    PAPERSPACE_API_KEY: paperspace.apiKey,
    PAPERSPACE_API_URL: paperspace.baseUrl,
    GITBOOK_TOKEN: gitbook.token,
    GITBOOK_API_URL: gitbook.baseUrl,
  };
  const team = `paperspace:${paperspace.teamId}`;
  const organization = `gitbook:${gitbook.organizationId}`;
  const changes = () => emulator.mutations().map(({ operation }) => operation);

  /** Run one, and return its exit code and what it says. */
  async function program(here, name, args, given = '') {
    const child = spawn(process.execPath, [`${name}.mjs`, ...args], {
      cwd: here,
      env: { ...process.env, ...env },
    });
    // A program that reads nothing may have ended.
    child.stdin.on('error', () => {});
    child.stdin.end(given);
    const [output, said, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise((resolve) => child.on('close', resolve)),
    ]);
    return { code, output, said };
  }

  describe('the scheduled review', () => {
    const targets = [team, `${organization}/${gitbook.teamId}`];
    const scheduled = (here, ...args) => program(here, 'scheduled-review', args);

    test('writes a report of the targets of a file', async (t) => {
      const here = examples(t);
      writeFileSync(join(here, 'targets'), `# all of them\n${targets.join(' # here\r\n')}\n\n`);
      const { code, said } = await scheduled(here, '--targets', 'targets', '--output', 'report');
      assert.equal(code, 0, said);
      targets.forEach((target) => assert.ok(said.includes(`${target}: 20 people`), said));
      assert.match(readFileSync(join(here, 'report', 'review.html'), 'utf8'), /^<!doctype html>/i);
      assert.ok(existsSync(join(here, 'report', 'review.csv')));
    });

    test('says with its exit code that a target could not be read', async (t) => {
      emulator.setFaults([{ service: 'gitbook', status: 403 }]);
      const here = examples(t);
      const { code, said } = await scheduled(here, ...targets);
      assert.equal(code, 1, said);
      assert.match(said, /GitBook/);
      assert.ok(existsSync(join(here, 'review', 'review.html')), 'what was read is shown');
    });
  });

  describe('offboarding', () => {
    const offboard = (here, ...args) => program(here, 'offboard', args);

    async function member() {
      const client = new Paperspace(paperspace.client);
      const [first] = await client.listTeamMembers(paperspace.teamId, { role: 'member' }).all();
      return first.user.email;
    }

    test('shows a plan, and then applies it', async (t) => {
      const [here, email] = [examples(t), await member()];
      const { code, output, said } = await offboard(here, 'plan', email, team, organization);
      assert.equal(code, 0, said);
      const { digest, rotate } = JSON.parse(output);
      assert.ok(said.includes(email) && said.includes(digest.slice(0, 12)), said);
      assert.deepEqual(changes(), []);
      writeFileSync(join(here, 'plan.json'), output);
      const applied = await offboard(here, 'apply', 'plan.json', digest.slice(0, 12));
      assert.equal(applied.code, 0, applied.said);
      assert.equal(JSON.parse(applied.output).plan_digest, digest);
      rotate.forEach(({ name }) => assert.ok(applied.said.includes(`They may know ${name} of`)));
      const made = changes();
      assert.equal(made[0], 'removeTeamMember');
      assert.equal((await offboard(here, 'apply', 'plan.json', digest)).code, 0);
      assert.deepEqual(changes(), made, 'a second time nothing is changed');
    });

    test('refuses another digest', async (t) => {
      const here = examples(t);
      const { output } = await offboard(here, 'plan', await member(), team);
      writeFileSync(join(here, 'plan.json'), output);
      const refused = await offboard(here, 'apply', 'plan.json', '0123456789ab');
      assert.deepEqual([refused.code, refused.output], [5, '']);
      assert.match(refused.said, /digest/);
      assert.deepEqual(changes(), []);
    });

    test('tells a person who is nowhere from a place that cannot be read', async (t) => {
      const here = examples(t);
      const nowhere = () => offboard(here, 'plan', 'no-one@example.com', team, organization);
      assert.equal((await nowhere()).code, 3);
      emulator.setFaults([{ service: 'gitbook', status: 403 }]);
      assert.equal((await nowhere()).code, 1);
    });
  });

  describe('rotating a secret', () => {
    const rotate = (here, given, ...args) => program(here, 'rotate-secret', args, given);

    test('gives it a new value, which is not shown', async (t) => {
      const here = examples(t);
      for (const [how, outcome] of [
        [[], 'created'],
        [['--generate', '40'], 'updated'],
      ]) {
        const ended = await rotate(here, 'CANARY\n', 'my-team', 'NEW_ONE', ...how);
        assert.equal(ended.code, 0, ended.said);
        assert.match(ended.output, new RegExp(`^NEW_ONE: ${outcome}, confirmed\n`));
        assert.doesNotMatch(ended.output + ended.said, /CANARY/);
      }
      assert.deepEqual(changes(), ['createSecret', 'updateSecret']);
    });

    test('quotes a service that refuses it', async (t) => {
      const [{ name }] = await new Paperspace(paperspace.client).listSecrets('my-team').all();
      emulator.setFaults([{ operation: 'updateSecret', status: 403 }]);
      const { code, said } = await rotate(examples(t), 'CANARY\n', 'my-team', name);
      assert.equal(code, 1, said);
      assert.match(said, /Paperspace/);
      assert.doesNotMatch(said, /CANARY/);
    });
  });

  describe('inviting a team', () => {
    /** Apply a file of these changes. */
    async function invite(here, lines, ...args) {
      writeFileSync(join(here, 'team.csv'), ['kind,user,target,role', ...lines, ''].join('\n'));
      const ended = await program(here, 'invite-team', ['team.csv', ...args]);
      return { ...ended, told: ended.output + ended.said };
    }

    test('shows what would be done, and then does it', async (t) => {
      const [here, lines] = [examples(t), [`grant,jo@example.com,${organization},edit`]];
      const shown = await invite(here, lines);
      assert.equal(shown.code, 0, shown.told);
      assert.match(shown.output, /jo@example\.com/);
      assert.deepEqual(changes(), []);
      for (const time of ['first', 'again']) {
        const { code, told } = await invite(here, lines, '--apply');
        assert.equal(code, 0, `${time}: ${told}`);
        assert.deepEqual(changes(), ['inviteMembers'], time);
      }
    });

    test('leaves to do what only a person can do', async (t) => {
      const lines = [`grant,jo@example.com,${team},member`];
      const { code, told } = await invite(examples(t), lines, '--apply');
      assert.deepEqual([code, changes()], [1, []], told);
    });

    test('does nothing if a limit forbids a step', async (t) => {
      const members = new GitBook(gitbook.client).listOrganizationMembers(gitbook.organizationId);
      const admins = (await members.all()).filter(({ role }) => role === 'admin');
      const lines = admins.map(({ user }) => `revoke,${user.email},${organization},`);
      const { code, told } = await invite(examples(t), lines, '--apply');
      assert.deepEqual([code, changes()], [5, []], told);
    });

    test('names a mistake in the file', async (t) => {
      const lines = ['grant,jo@example.com,github:x,edit'];
      const { code, output, said } = await invite(examples(t), lines, '--apply');
      assert.deepEqual([code, output], [2, '']);
      assert.match(said, /github/);
    });
  });

  for (const [name, ...args] of [
    ['scheduled-review'],
    ['scheduled-review', 'github:x'],
    ['scheduled-review', '--all'],
    ['scheduled-review', '--targets', 'nowhere'],
    ['offboard'],
    ['offboard', 'plan', 'a@example.com'],
    ['offboard', 'plan', 'a@example.com', 'github:x'],
    ['offboard', 'apply', 'nowhere', '0123456789ab'],
    ['rotate-secret', 'my-team'],
    ['rotate-secret', 'my-team', 'NEW_ONE'],
    ['rotate-secret', 'my-team', 'NEW_ONE', '--generate', 'x'],
    ['invite-team'],
    ['invite-team', 'nowhere'],
  ]) {
    test(`\`${[name, ...args].join(' ')}\` is a mistake, and nothing is changed`, async (t) => {
      const { code, output, said } = await program(examples(t), name, args);
      assert.deepEqual([code, output], [2, ''], said);
      assert.notEqual(said, '');
      assert.deepEqual(changes(), []);
    });
  }
});

test('the example for node:test', async (t) => {
  const said = await run(examples(t), process.execPath, '--test', 'with-node.test.mjs');
  assert.match(said, /^# pass 2$/m);
});

test('the example for Vitest', async (t) => {
  const said = await run(examples(t), join(TOOLS, 'vitest'), 'run', 'with-vitest');
  assert.match(said, /Tests {2}2 passed/);
});

test('the example for Vitest typechecks', async (t) => {
  const here = examples(t);
  cpSync(join(SOURCE, 'tests', 'types', 'tsconfig.json'), join(here, 'strict.json'));
  // The declarations of Vite and Vitest are theirs to check.
  const config = { extends: './strict.json', compilerOptions: { skipLibCheck: true } };
  writeFileSync(join(here, 'tsconfig.json'), JSON.stringify({ ...config, include: ['*.ts'] }));
  await run(here, join(SOURCE, 'node_modules', '.bin', 'tsc'), '-p', '.');
});

describe('snippets', () => {
  const emulator = new Emulator({ people: 20 });
  after(() => emulator.stop());
  const { apiKey, baseUrl } = emulator.paperspace;
  Object.assign(process.env, { PAPERSPACE_API_KEY: apiKey, PAPERSPACE_API_URL: baseUrl });
  after(() =>
    ['PAPERSPACE_API_KEY', 'PAPERSPACE_API_URL'].forEach((name) => delete process.env[name]),
  );

  for (const page of ['README.md', '../README.md']) {
    const snippets = [
      ...readFileSync(join(SOURCE, page), 'utf8').matchAll(/^```js\n(.*?)^```$/gms),
    ];
    assert.ok(snippets.length > 0, `${page} has snippets`);
    snippets.forEach(([, snippet], number) => {
      test(`${page}, ${number + 1}`, async (t) => {
        const here = folder(t, { within: true });
        writeFileSync(join(here, 'snippet.test.mjs'), snippet);
        const flags = snippet.includes("'node:test'") ? ['--test'] : [];
        await run(here, process.execPath, ...flags, 'snippet.test.mjs');
      });
    });
  }
});
