/** What bundlers and tracers make of a program: it runs, or says what to tell them. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { nodeFileTrace } from '@vercel/nft';
import { build, createServer } from 'vite';
import webpack from 'webpack';

import { thisPlatform } from '../scripts/platforms.mjs';
import { evaluate, folder, run } from './support/folder.mjs';
import { until } from './support/process.mjs';
import { installed, release, TOOLS } from './support/release.mjs';

const PROGRAM = `
  const nowhere = { apiKey: 'k', baseUrl: 'http://127.0.0.1:1', maxRetries: 0 };
  new Paperspace(nowhere).getSecret('t', 'A').catch((error) => {
    globalThis.said = error.name + ' ' + (error instanceof ConnectError);
    console.log(globalThis.said);
  });`;
const MODULE = `import { ConnectError, Paperspace } from 'rosterkit'; ${PROGRAM}`;
const COMMON = `const { ConnectError, Paperspace } = require('rosterkit'); ${PROGRAM}`;
const SAID = 'ConnectError true\n';

/** A project with the release, and a program of each kind. */
async function programs(t) {
  const { project } = await installed(t, await release(t));
  writeFileSync(join(project, 'app.mjs'), MODULE);
  writeFileSync(join(project, 'app.cjs'), COMMON);
  return project;
}

const made = programs({ after });
let project;
before(async () => {
  project = await made;
});

function esbuild(to, ...flags) {
  const common = ['--bundle', '--platform=node', '--log-level=warning', `--outfile=${to}`];
  return run(project, join(TOOLS, 'esbuild'), 'app.mjs', ...common, ...flags);
}

async function webpacked(to, settings) {
  const stats = await promisify(webpack)({
    mode: 'production',
    target: 'node',
    context: project,
    entry: './app.mjs',
    ...settings,
    output: { path: project, filename: to, ...settings.output },
  });
  assert.equal(stats.toString({ all: false, errors: true, warnings: true }), '');
}

async function vite(to, ssr) {
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    ssr,
    build: {
      ssr: 'app.mjs',
      outDir: '.',
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: to } },
    },
  });
}

const MODULES = { experiments: { outputModule: true }, output: { module: true } };
const LEFT_OUT = "externals: { rosterkit: 'commonjs rosterkit' }";

/** By name: how it bundles everything, and how it is told to leave the package out. */
const BUNDLERS = {
  'esbuild, ES modules': {
    to: 'esbuild.mjs',
    bundle: (to) => esbuild(to, '--format=esm'),
    without: (to) => esbuild(to, '--format=esm', '--external:rosterkit'),
    advice: '--external:rosterkit',
  },
  'esbuild, CommonJS': {
    to: 'esbuild.cjs',
    bundle: (to) => esbuild(to, '--format=cjs', '--minify'),
    without: (to) => esbuild(to, '--format=cjs', '--external:rosterkit'),
    advice: '--external:rosterkit',
  },
  'webpack, CommonJS': {
    to: 'webpack.cjs',
    bundle: (to) => webpacked(to, {}),
    without: (to) => webpacked(to, { externals: { rosterkit: 'commonjs rosterkit' } }),
    advice: LEFT_OUT,
  },
  'webpack, ES modules': {
    to: 'webpack.mjs',
    bundle: (to) => webpacked(to, MODULES),
    without: (to) => webpacked(to, { ...MODULES, externals: { rosterkit: 'commonjs rosterkit' } }),
    advice: LEFT_OUT,
  },
  'Vite, for servers': {
    to: 'vite.mjs',
    bundle: (to) => vite(to, { noExternal: true }),
    without: (to) => vite(to, { noExternal: true, external: ['rosterkit'] }),
    advice: "ssr: { external: ['rosterkit'] }",
  },
};

for (const [name, { to, bundle, without, advice }] of Object.entries(BUNDLERS)) {
  describe(name, () => {
    test('takes all but the native half into a bundle, which finds that beside it', async (t) => {
      await bundle(to);
      assert.equal(await run(project, process.execPath, to), SAID);

      const elsewhere = folder(t);
      cpSync(join(project, to), join(elsewhere, to));
      const { stderr } = await run(elsewhere, process.execPath, to).then(
        () => assert.fail('it has no native half there'),
        (error) => error,
      );
      assert.match(stderr, new RegExp(`no native half for ${thisPlatform()}`));
      assert.ok(stderr.includes(join(elsewhere, to)), 'it says from where it looked');
      assert.ok(stderr.includes(advice), stderr);
    });

    test('leaves it out when it is told as the error says', async () => {
      const small = `out-${to}`;
      await without(small);
      assert.equal(await run(project, process.execPath, small), SAID);
    });
  });
}

test('a bundle finds what only the package itself can see, and what was built in place', async (t) => {
  await esbuild('layouts.mjs', '--format=esm');
  const native = join('@rosterkit', thisPlatform());
  const installed = (name) => join(project, 'node_modules', name);

  // As pnpm keeps packages: the program has links to those that it names itself.
  const linked = folder(t);
  const store = join(linked, 'store', 'node_modules');
  for (const name of ['rosterkit', native]) {
    cpSync(installed(name), join(store, name), { recursive: true });
  }
  mkdirSync(join(linked, 'node_modules'));
  symlinkSync(join(store, 'rosterkit'), join(linked, 'node_modules', 'rosterkit'), 'junction');

  const inPlace = folder(t);
  const own = join(inPlace, 'node_modules', 'rosterkit');
  cpSync(installed('rosterkit'), own, { recursive: true });
  const built = join(own, `rosterkit.${thisPlatform()}.node`);
  cpSync(join(installed(native), 'rosterkit.node'), built);

  for (const layout of [linked, inPlace]) {
    cpSync(join(project, 'layouts.mjs'), join(layout, 'app.mjs'));
    assert.equal(await run(layout, process.execPath, 'app.mjs'), SAID);
  }
});

test('Vite runs it while it develops for servers', async () => {
  const server = await createServer({
    root: project,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
  });
  try {
    await server.ssrLoadModule('/app.mjs');
    await until(() => globalThis.said !== undefined, 'the program has run');
    assert.equal(`${globalThis.said}\n`, SAID);
  } finally {
    await server.close();
  }
});

for (const app of ['app.mjs', 'app.cjs']) {
  test(`a tracer takes the native half along for ${app}`, async (t) => {
    const { fileList } = await nodeFileTrace([join(project, app)], { base: project });
    const alone = folder(t);
    for (const file of fileList) {
      mkdirSync(dirname(join(alone, file)), { recursive: true });
      cpSync(join(project, file), join(alone, file));
    }
    assert.equal(await run(alone, process.execPath, app), SAID);
  });
}

test('two bundles with short names keep their classes and clients apart, and know their errors', async () => {
  writeFileSync(join(project, 'copy.mjs'), "export * from 'rosterkit';");
  const flags = ['--bundle', '--platform=node', '--format=esm', '--minify'];
  for (const copy of ['one', 'two']) {
    await run(project, join(TOOLS, 'esbuild'), 'copy.mjs', ...flags, `--outfile=${copy}.mjs`);
  }
  const said = await evaluate(
    project,
    `import * as one from './one.mjs';
    import * as two from './two.mjs';
    const error = new one.NotFoundError('x');
    console.log(one.NotFoundError === two.NotFoundError, error instanceof two.NotFoundError);
    const names = Object.keys(two);
    console.log(names.filter((name) => error instanceof two[name]).join());
    console.log(names.filter((name) => new one.Secret('x') instanceof two[name]).join());`,
  );
  assert.equal(said, 'false true\nApiError,NotFoundError,RosterKitError\nSecret\n');
});
