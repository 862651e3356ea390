/** Taking what an operation gives to its end, with both kinds of clients. */

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
    status: page.status,
    request_id: page.requestId,
    rate_limit: page.rateLimit,
    body: page.body.toString('utf8'),
  };
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
      result = await client[camel(name)](...required, { ...options, ...how.options });
    } catch (error) {
      return failed(error);
    }
    if (!(result instanceof rosterkit.Pager)) {
      return { result: onTheWire(service, answer, result), items: [], pages: [] };
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
      result = client[camel(name)](...required, { ...options, ...how.options });
    } catch (error) {
      return failed(error);
    }
    if (!(result instanceof rosterkit.PagerSync)) {
      return { result: onTheWire(service, answer, result), items: [], pages: [] };
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
