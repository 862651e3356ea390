/**
 * The corpus as data. It is read strictly by the Rust and the Python runner, which refuse what no
 * scenario may say; this one refuses names that it does not know, so that it never plays less.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { DECLARED } from './declared.mjs';

const FOLDER = fileURLToPath(new URL('../../../tests/conformance/', import.meta.url));

const KNOWN = {
  scenario: [
    'name',
    'service',
    'operation',
    'client',
    'needs_fake_clock',
    'arguments',
    'headers',
    'answer_as',
    'take',
    'prefetch',
    'resume_from',
    'then_resume',
    'then_arguments',
    'then_credential_file',
    'answers',
    'sources',
    'expect',
  ],
  client: [
    'settings',
    'credential_file',
    'credential_command',
    'headers',
    'timeout_s',
    'attempt_timeout_s',
    'max_retries',
    'max_retry_after_s',
    'max_pages',
    'max_body_bytes',
    'min_interval_s',
    'max_concurrency',
    'now',
    'random',
  ],
  expect: [
    'requests',
    'result',
    'response',
    'file',
    'items',
    'pages',
    'pick',
    'error',
    'then_items',
    'then_error',
    'waits',
    'shifts',
  ],
  source: ['answers', 'requests'],
  request: ['method', 'target', 'body', 'headers', 'without_headers'],
  page: ['items', 'response'],
  response: [
    'status',
    'request_id',
    'rate_limit',
    'attempts',
    'elapsed',
    'headers',
    'body',
    'not_shown',
  ],
  error: [
    'error',
    'message',
    ...DECLARED.error_facts.map(({ name }) => name),
    'absent',
    'message_contains',
    'nowhere',
  ],
};

function check(what, value) {
  for (const name of Object.keys(value ?? {})) {
    if (!KNOWN[what].includes(name)) {
      throw new Error(`a ${what} has no field \`${name}\``);
    }
  }
}

export function checkScenario(scenario) {
  check('scenario', scenario);
  check('client', scenario.client);
  check('expect', scenario.expect);
  Object.values(scenario.sources ?? {}).forEach((source) => check('source', source));
  scenario.expect.requests?.forEach((request) => check('request', request));
  check('response', scenario.expect.response);
  scenario.expect.pages?.forEach((page) => {
    check('page', page);
    check('response', page.response);
  });
  check('error', scenario.expect.error);
  check('error', scenario.expect.then_error);
}

export function scenarios() {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const all = names.sort().flatMap((name) => {
    const { scenarios } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
    return scenarios.map((scenario) => ({ file: name, scenario }));
  });
  for (const { scenario } of all) {
    checkScenario(scenario);
    const { file } = scenario.expect;
    if (file !== undefined) {
      scenario.expect.result = readFileSync(join(FOLDER, file), 'utf8');
    }
  }
  return all;
}
