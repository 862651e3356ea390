/** What was expected against what was seen, as sentences that show the difference. */

import { inspect } from 'node:util';

import { CLIENTS, camel, DECLARED } from './declared.mjs';

/** Their names are JavaScript's in messages. */
const SETTINGS = new Set(
  [...CLIENTS.flatMap(({ settings }) => settings), ...DECLARED.options].map(({ name }) => name),
);

const shown = (value) => JSON.stringify(value) ?? String(value);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

export function complaintsOf(expect, { first, second, waits, requests, left }) {
  return [
    ...aboutRequests(expect.requests ?? [], requests),
    ...aboutAnswers(left),
    ...aboutOutcome(expect, first),
    ...aboutSecond(expect, second),
    ...aboutWaits(expect.waits ?? [], waits),
    ...aboutShifts(expect.shifts, first.shifts),
  ];
}

/** In place of a value that differs from run to run. */
const ANY = '{{any}}';

export function* differences(what, expected, actual) {
  if (expected === ANY && typeof actual === 'string') {
    return;
  }
  if (isObject(expected) && isObject(actual)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      if (!(name in actual)) {
        yield `${what}.${name}: expected ${shown(expected[name])}, is missing`;
      } else if (!(name in expected)) {
        yield `${what}.${name}: not expected, is ${shown(actual[name])}`;
      } else {
        yield* differences(`${what}.${name}`, expected[name], actual[name]);
      }
    }
  } else if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) {
      yield `${what}: expected ${expected.length} of them, there are ${actual.length}`;
    }
    for (let index = 0; index < Math.min(expected.length, actual.length); index++) {
      yield* differences(`${what}[${index}]`, expected[index], actual[index]);
    }
  } else if (!Object.is(expected, actual)) {
    yield `${what}: expected ${shown(expected)}, is ${shown(actual)}`;
  }
}

/** What a service behind `access` was asked, where that is not what was expected. */
export function complaintsOfSource(source, expected, { requests, left }) {
  const asked = requests.map(({ method, target }) => `${method} ${target}`);
  return [...differences('asked', expected, asked), ...aboutAnswers(left)].map(
    (complaint) => `${source}: ${complaint}`,
  );
}

function aboutAnswers(left) {
  return left > 0 ? [`${left} answers were not used`] : [];
}

function* aboutRequests(expected, actual) {
  if (expected.length !== actual.length) {
    const lines = actual.map(({ method, target }) => `${method} ${target}`);
    yield `expected ${expected.length} requests, there were ${actual.length}: ${lines}`;
  }
  for (let index = 0; index < Math.min(expected.length, actual.length); index++) {
    yield* aboutRequest(`requests[${index}]`, expected[index], actual[index]);
  }
}

function* aboutRequest(what, expected, actual) {
  const { method, target, body = '' } = expected;
  const got = { method: actual.method, target: actual.target, body: actual.body };
  yield* differences(what, { method, target, body }, got);
  const values = (name) =>
    actual.headers
      .filter(([other]) => other.toLowerCase() === name.toLowerCase())
      .map(([, v]) => v);
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    if (shown(values(name)) !== shown([value])) {
      yield `${what}: expected the header ${name}: ${value}, there is ${values(name)}`;
    }
  }
  for (const name of expected.without_headers ?? []) {
    if (values(name).length > 0) {
      yield `${what}: the header ${name} must not be there`;
    }
  }
}

function* aboutOutcome(expect, ended) {
  if ('result' in expect && 'result' in ended) {
    yield* differences('result', expect.result, ended.result);
  } else if ('result' in expect && ended.error === undefined) {
    yield 'there is no result';
  } else if ('result' in ended) {
    yield `there is a result: ${shown(ended.result)}`;
  }
  if ('response' in expect && ended.error === undefined) {
    yield* aboutResponse('response', expect.response, ended.response ?? {});
  }
  const pick = expect.pick ?? '';
  yield* differences('items', expect.items ?? [], picked(ended.items, pick));
  const pages = expect.pages ?? [];
  if (pages.length !== ended.pages.length) {
    yield `expected ${pages.length} pages, there were ${ended.pages.length}`;
  }
  for (let index = 0; index < Math.min(pages.length, ended.pages.length); index++) {
    const { items, response = {} } = pages[index];
    const got = ended.pages[index];
    yield* differences(`pages[${index}].items`, items, picked(got.items, pick));
    yield* aboutResponse(`pages[${index}].response`, response, got.response);
  }
  yield* aboutError('error', expect.error, ended.error);
}

/** What is said of an answer is compared, and no more. */
function* aboutResponse(what, expected, actual) {
  const { headers = {}, elapsed, not_shown: hidden = [], ...facts } = expected;
  for (const [name, value] of Object.entries(facts)) {
    yield* differences(`${what}.${name}`, value, actual[name]);
  }
  for (const [name, value] of Object.entries(headers)) {
    yield* differences(`${what}.headers.${name}`, value, actual.headers[name]);
  }
  if (elapsed !== undefined && !(Math.abs(elapsed - actual.elapsed) < 1e-6)) {
    yield `${what}.elapsed: expected ${elapsed}, is ${actual.elapsed}`;
  }
  for (const part of hidden.filter((part) => actual.shown.includes(part))) {
    yield `${what}: ${part} must not be shown, it is ${actual.shown}`;
  }
}

function* aboutSecond(expect, second) {
  if (second === undefined) {
    if ('then_items' in expect || 'then_error' in expect) {
      yield 'there was no second walk';
    }
    return;
  }
  yield* differences(
    'then_items',
    expect.then_items ?? [],
    picked(second.items, expect.pick ?? ''),
  );
  yield* aboutError('then_error', expect.then_error, second.error);
}

function* aboutError(what, expected, error) {
  if (expected === undefined) {
    if (error !== undefined) yield `${what}: not expected: ${inspect(error)}`;
    return;
  }
  if (error === undefined) {
    yield `${what}: expected ${expected.error}, there is none`;
    return;
  }
  const { absent = [], message_contains = [], nowhere = [], error: name, ...facts } = expected;
  if (error.name !== name || error.constructor.name !== name) {
    yield `${what}: expected ${name}, is ${error.name}: ${error.message}`;
  }
  for (const [fact, value] of Object.entries(facts)) {
    yield* differences(`${what}.${fact}`, translated(fact, value), error[camel(fact)]);
  }
  for (const fact of absent) {
    if (error[camel(fact)] !== undefined) {
      yield `${what}.${fact}: must not be there, is ${shown(error[camel(fact)])}`;
    }
  }
  for (const part of message_contains) {
    const said = SETTINGS.has(part) ? camel(part) : part;
    if (!error.message.includes(said)) {
      yield `${what}.message does not contain ${said}, but is ${error.message}`;
    }
  }
  const everything = everythingAbout(error);
  for (const part of nowhere) {
    if (everything.some((text) => text.includes(part))) {
      yield `${what}: ${part} must not be shown`;
    }
  }
}

/** Names are JavaScript's own; nothing else differs. */
function translated(fact, value) {
  if (fact === 'operation') return camel(value);
  if (fact === 'argument') return value.split('.').map(camel).join('.');
  return value;
}

function aboutWaits(expected, actual) {
  const same =
    expected.length === actual.length &&
    expected.every((wait, index) => Math.abs(wait - actual[index]) < 1e-6);
  return same ? [] : [`waits: expected ${expected} s, they were ${actual} s`];
}

function aboutShifts(expected, actual) {
  const same = expected === undefined || expected === actual;
  return same ? [] : [`shifts: expected ${expected}, there were ${actual}`];
}

/** The part of each item that is compared. What is not there shows as null. */
function picked(items, pointer) {
  const tokens = pointer.split('/').slice(1);
  const unescaped = tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return items.map((item) => unescaped.reduce((at, token) => at?.[token] ?? null, item));
}

/** All that an error ever shows, and all that lies behind it. */
export function everythingAbout(error) {
  const everything = [];
  for (let link = error; link instanceof Error; link = link.cause) {
    everything.push(
      String(link),
      link.stack,
      inspect(link, { depth: null, showHidden: true }),
      JSON.stringify(link),
      ...Object.values(link).map((value) => JSON.stringify(value) ?? ''),
    );
  }
  return everything;
}
