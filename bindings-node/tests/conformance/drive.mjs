/** Taking what an operation gives to its end, with both kinds of clients. */

import { inspect } from 'node:util';

import * as rosterkit from 'rosterkit';

import { camel, given, onTheWire, SERVICES } from './declared.mjs';

/** A scenario asks for something that this client does not have: it fails, it is not skipped. */
export class Unplayable extends Error {}

/** The arguments of a call. */
function asked(service, name, args) {
  if (name === 'request') {
    const { method, path, query, body, ...rest } = args;
    if (Object.keys(rest).length > 0) {
      throw new Unplayable(`\`request\` has no argument ${Object.keys(rest)}`);
    }
    const options = { query, ...('body' in args ? { json: body } : {}) };
    return { required: [method, path], options };
  }
  const operation = SERVICES.get(service).operations.find((each) => each.name === name);
  if (operation === undefined) {
    throw new Unplayable(`there is no operation \`${name}\``);
  }
  const left = { ...args };
  const required = [];
  const options = {};
  for (const parameter of operation.parameters) {
    const value = left[parameter.name];
    const isGiven = parameter.name in left;
    delete left[parameter.name];
    if (parameter.required) {
      if (!isGiven) {
        throw new Unplayable(`the scenario gives no argument \`${parameter.name}\``);
      }
      required.push(given(service, parameter.type, value));
    } else if (isGiven) {
      options[camel(parameter.name)] = given(service, parameter.type, value);
    }
  }
  if (Object.keys(left).length > 0) {
    throw new Unplayable(`the operation has no argument ${Object.keys(left)}`);
  }
  return { required, options, answer: operation.answer };
}

function pageOnTheWire(service, ty, page) {
  return {
    items: page.items.map((item) => onTheWire(service, ty, item)),
    response: responseOnTheWire(page.response),
  };
}

/** All of an answer but its value. */
function responseOnTheWire(response) {
  const { status, headers, requestId, rateLimit, attempts, elapsed, body } = response;
  return {
    status,
    headers,
    request_id: requestId,
    rate_limit: rateLimit,
    attempts,
    elapsed,
    body: body.toString('utf8'),
    shown: [inspect(response), JSON.stringify({ ...response, value: null }), String(response)].join(
      ' ',
    ),
  };
}

function ended(service, ty, answer) {
  const none = { items: [], pages: [] };
  if (answer instanceof rosterkit.DryRun) {
    const { method, url, headers, bodies } = answer;
    return { ...none, result: { method, url, headers, bodies } };
  }
  if (answer instanceof rosterkit.Response) {
    const response = responseOnTheWire(answer);
    return { ...none, result: onTheWire(service, ty, answer.value), response };
  }
  return { ...none, result: onTheWire(service, ty, answer) };
}

/** An error of ours; anything else must never escape. */
function ours(error) {
  if (!(error instanceof rosterkit.RosterKitError)) {
    throw error;
  }
  return error;
}

/** Note where a listing stopped; an error has to say the same as the listing itself. */
function notePosition(ended, source) {
  ended.resume = source.resume;
  ended.shifts = source.shifts;
  const stated = ended.error?.resume;
  if (stated !== undefined && stated !== source.resume) {
    throw new Error(`the error goes on at ${stated}, the listing at ${source.resume}`);
  }
  return ended;
}

const failed = (error) => ({ items: [], pages: [], error: ours(error), resume: error.resume });

export class Promising {
  make(service, options) {
    return new rosterkit[SERVICES.get(service).client](options);
  }

  async play(client, service, name, args, how) {
    const { required, options, answer = 'RawAnswer' } = asked(service, name, args);
    let result;
    try {
      const asked = how.answerAs === 'dry_run' ? client.dryRun : client;
      const call = asked[camel(name)](...required, { ...options, ...how.options });
      result = await (how.answerAs === 'response' ? call.withResponse() : call);
    } catch (error) {
      return failed(error);
    }
    if (!(result instanceof rosterkit.Pager)) {
      return ended(service, answer, result);
    }
    return this.walk(result, service, answer, how);
  }

  async walk(pager, service, ty, { take }) {
    const ended = { items: [], pages: [] };
    const source = take === 'pages' ? pager.pages() : pager;
    const most = typeof take === 'object' ? take.items : Infinity;
    try {
      if (take === 'collect') {
        ended.items = (await pager.all()).map((item) => onTheWire(service, ty, item));
      } else if (take === 'pages') {
        for await (const page of source) {
          ended.pages.push(pageOnTheWire(service, ty, page));
        }
      } else {
        const items = source[Symbol.asyncIterator]();
        while (ended.items.length < most) {
          const { done, value } = await items.next();
          if (done) break;
          ended.items.push(onTheWire(service, ty, value));
        }
      }
    } catch (error) {
      ended.error = ours(error);
    }
    return notePosition(ended, source);
  }
}

export class Blocking {
  make(service, options) {
    return new rosterkit[`${SERVICES.get(service).client}Sync`](options);
  }

  play(client, service, name, args, how) {
    const { required, options, answer = 'RawAnswer' } = asked(service, name, args);
    let result;
    try {
      const views = { response: 'withResponse', dry_run: 'dryRun' };
      const asked = how.answerAs === undefined ? client : client[views[how.answerAs]];
      result = asked[camel(name)](...required, { ...options, ...how.options });
    } catch (error) {
      return failed(error);
    }
    if (!(result instanceof rosterkit.PagerSync)) {
      return ended(service, answer, result);
    }
    return this.walk(result, service, answer, how);
  }

  walk(pager, service, ty, { take }) {
    const ended = { items: [], pages: [] };
    const source = take === 'pages' ? pager.pages() : pager;
    const most = typeof take === 'object' ? take.items : Infinity;
    try {
      if (take === 'collect') {
        ended.items = pager.all().map((item) => onTheWire(service, ty, item));
      } else if (take === 'pages') {
        for (const page of source) {
          ended.pages.push(pageOnTheWire(service, ty, page));
        }
      } else {
        const items = source[Symbol.iterator]();
        while (ended.items.length < most) {
          const { done, value } = items.next();
          if (done) break;
          ended.items.push(onTheWire(service, ty, value));
        }
      }
    } catch (error) {
      ended.error = ours(error);
    }
    return notePosition(ended, source);
  }
}
