/** One scenario: write the script, make the client, call, and compare what happened. */

import { RosterKitError } from 'rosterkit';
import { FakeClock } from 'rosterkit/testing';
import { complaintsOf } from './compare.mjs';
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
  const script = await ask(control, 'POST', '/scripts', { answers: scenario.answers });
  const path = `/scripts/${script.id}`;
  try {
    const { clock, options } = madeWith(scenario, script.base_url);
    const [first, second] = await walks(scenario, surface, options);
    const { requests, left } = await ask(control, 'GET', path);
    return complaintsOf(scenario.expect, { first, second, waits: clock.waits, requests, left });
  } catch (why) {
    if (why instanceof Unplayable) return [why.message];
    throw why;
  } finally {
    await ask(control, 'DELETE', path);
  }
}

async function walks(scenario, surface, options) {
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
    },
  });
  const first = await surface.play(
    client,
    service,
    operation,
    args,
    how(take, scenario.resume_from),
  );
  if (scenario.then_resume !== true) {
    return [first];
  }
  const resume = first.error === undefined ? first.resume : first.error.resume;
  if (resume === undefined) {
    throw new Unplayable('there is no position to resume from');
  }
  const again = scenario.then_arguments ?? args;
  return [first, await surface.play(client, service, operation, again, how('all', resume))];
}

const LIMITS = {
  timeout_s: 'timeout',
  attempt_timeout_s: 'attemptTimeout',
  max_retries: 'maxRetries',
  max_retry_after_s: 'maxRetryAfter',
  max_pages: 'maxPages',
  max_body_bytes: 'maxBodyBytes',
};

/** The options that the client is made with, and the clock among them. */
function madeWith(scenario, baseUrl) {
  const { now = '2024-01-01T00:00:00Z', random = 0.5, settings, ...limits } = scenario.client ?? {};
  const clock = new FakeClock({ now: Date.parse(now) / 1000, random });
  // What a client proves itself with unless the scenario says otherwise.
  const usual =
    scenario.service === 'paperspace' ? { api_key: 'test-key' } : { token: 'test-token' };
  // Connections of its own, as those of earlier scenarios may be closed by now.
  const options = { baseUrl, connectTimeout: 5 + Math.random() };
  for (const [name, value] of Object.entries(settings ?? usual)) {
    options[camel(name)] = value.replaceAll('{{base_url}}', baseUrl);
  }
  for (const [name, value] of Object.entries(limits)) {
    options[LIMITS[name]] = value;
  }
  return { clock, options: { ...options, clock } };
}
