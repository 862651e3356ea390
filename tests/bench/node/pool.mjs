/** Clients over a pool of undici: the same for its versions, and for each way of asking it. */

import { API_KEY } from './people.mjs';
import { jobs } from './via.mjs';

const HEADERS = { authorization: `Bearer ${API_KEY}`, accept: 'application/json' };
const WITH_BODY = { ...HEADERS, 'content-type': 'application/json' };

/** `exchange(pool, options)` promises what the body says, and the answer's status. */
export function overPool(Pool, exchange) {
  function connect(base) {
    const { origin, pathname } = new URL(base);
    // As many as RosterKit lets be under way. One call after another uses one of them.
    const pool = new Pool(origin, { connections: 64, headersTimeout: 30_000, bodyTimeout: 30_000 });

    async function checked(path, options) {
      const { status, body } = await exchange(pool, { path: `${pathname}${path}`, ...options });
      if (status !== 200) {
        throw new Error(`${path} was answered with ${status}`);
      }
      return body;
    }
    return {
      get: (path) => checked(path, { method: 'GET', headers: HEADERS }),
      put: (path, body) =>
        checked(path, { method: 'PUT', headers: WITH_BODY, body: JSON.stringify(body) }),
    };
  }
  return jobs(connect);
}

/** The way that its documentation shows first. */
export async function request(pool, options) {
  const { statusCode, body } = await pool.request(options);
  return { status: statusCode, body: await body.json() };
}
