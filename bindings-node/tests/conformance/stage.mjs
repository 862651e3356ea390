/** One scenario: write the script, make the client, call, and compare what happened. */

import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RosterKitError } from 'rosterkit';
import { FakeClock } from 'rosterkit/testing';
import { complaintsOf, complaintsOfSource } from './compare.mjs';
import { camel, SERVICES } from './declared.mjs';
import { Unplayable } from './drive.mjs';

/** The emulator's control endpoints. */
export async function ask(control, method, path, body) {
  const answer = await fetch(control + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${text}`);
  }
  return text === '' ? undefined : JSON.parse(text);
}

/** Play a scenario; what comes back is everything that was not as expected. */
export async function played(scenario, surface, control) {
  const script = await added(control, scenario.answers ?? []);
  const sources = [];
  const folder = mkdtempSync(join(tmpdir(), 'rosterkit-'));
  const file = join(folder, 'credential');
  for (const [source, { answers, requests }] of Object.entries(scenario.sources ?? {})) {
    sources.push({ source, requests, script: await added(control, answers) });
  }
  try {
    const { clock, options } = madeWith(scenario, surface, script, sources, file);
    const [first, second] = await walks(scenario, surface, options, file);
    const { requests, left } = await ask(control, 'GET', script.path);
    const seen = { first, second, waits: clock.waits, requests, left };
    const complaints = [...complaintsOf(scenario.expect, seen)];
    for (const { source, requests, script } of sources) {
      const asked = await ask(control, 'GET', script.path);
      complaints.push(...complaintsOfSource(source, requests, asked));
    }
    return complaints;
  } catch (why) {
    if (why instanceof Unplayable) return [why.message];
    throw why;
  } finally {
    rmSync(folder, { recursive: true });
    for (const { path } of [script, ...sources.map(({ script }) => script)]) {
      await ask(control, 'DELETE', path);
    }
  }
}

async function added(control, answers) {
  const { id, base_url: baseUrl } = await ask(control, 'POST', '/scripts', { answers });
  return { path: `/scripts/${id}`, baseUrl };
}

async function walks(scenario, surface, options, file) {
  const { service, operation, arguments: args = {}, take = 'all', prefetch } = scenario;
  if (!SERVICES.has(service)) {
    throw new Unplayable(`there is no service \`${service}\``);
  }
  let client;
  try {
    client = surface.make(service, options);
  } catch (error) {
    if (!(error instanceof RosterKitError)) throw error;
    return [{ items: [], pages: [], error }];
  }
  const how = (take, resume) => ({
    take,
    options: {
      ...(prefetch === undefined ? {} : { prefetch }),
      ...(resume === undefined ? {} : { resume }),
      ...(scenario.headers === undefined ? {} : { headers: scenario.headers }),
    },
    answerAs: scenario.answer_as,
  });
  const first = await surface.play(
    client,
    service,
    operation,
    args,
    how(take, scenario.resume_from),
  );
  if (scenario.answer_as === 'dry_run' && first.error === undefined) {
    // Where the service is differs from run to run.
    first.result.url = first.result.url.replace(options.baseUrl, '{{base_url}}');
  }
  if (scenario.then_resume !== true) {
    return [first];
  }
  const resume = first.error === undefined ? first.resume : first.error.resume;
  if (resume === undefined) {
    throw new Unplayable('there is no position to resume from');
  }
  if (scenario.then_credential_file !== undefined) {
    writeFileSync(`${file}.new`, scenario.then_credential_file);
    renameSync(`${file}.new`, file);
  }
  const again = scenario.then_arguments ?? args;
  return [first, await surface.play(client, service, operation, again, how('all', resume))];
}

const LIMITS = {
  headers: 'headers',
  timeout_s: 'timeout',
  attempt_timeout_s: 'attemptTimeout',
  max_retries: 'maxRetries',
  max_retry_after_s: 'maxRetryAfter',
  max_pages: 'maxPages',
  max_body_bytes: 'maxBodyBytes',
  min_interval_s: 'minInterval',
  max_concurrency: 'maxConcurrency',
};

/** The options that the client is made with, and the clock among them. */
function madeWith(scenario, surface, script, sources, file) {
  const {
    now = '2024-01-01T00:00:00Z',
    random = 0.5,
    settings,
    credential_file: content,
    credential_command: command,
    ...limits
  } = scenario.client ?? {};
  const clock = new FakeClock({ now: Date.parse(now) / 1000, random });
  // Connections of its own, as those of earlier scenarios may be closed by now.
  const common = { clock, connectTimeout: 5 + Math.random() };
  for (const [name, value] of Object.entries(limits)) {
    common[LIMITS[name]] = value;
  }
  const kept = {};
  if (content !== undefined) {
    writeFileSync(file, content);
    kept.credentialFile = file;
  }
  if (command !== undefined) {
    kept.credentialCommand = command;
  }
  const isKept = Object.keys(kept).length > 0;
  const given = settings ?? (isKept ? {} : undefined);
  const of = (service, { baseUrl }) => ({
    ...common,
    ...kept,
    ...reaching(service, given, baseUrl),
  });
  if (scenario.service !== 'access') {
    return { clock, options: of(scenario.service, script) };
  }
  const clients = sources.map(({ source, script }) => {
    const [service] = source.split('@');
    return [source, surface.make(service, of(service, script))];
  });
  return { clock, options: { ...common, clients: Object.fromEntries(clients) } };
}

/** Where a service is, and what a client proves itself with there. */
function reaching(service, settings, baseUrl) {
  const usual = service === 'paperspace' ? { api_key: 'test-key' } : { token: 'test-token' };
  const values = Object.entries(settings ?? usual).map(([name, value]) => [
    camel(name),
    value.replaceAll('{{base_url}}', baseUrl),
  ]);
  return { baseUrl, ...Object.fromEntries(values) };
}
