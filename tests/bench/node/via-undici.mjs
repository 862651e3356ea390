/** undici, which the built-in fetch is made of: `request`, the fastest that it has. */

import { Pool } from 'undici';
import { API_KEY } from './people.mjs';
import { jobs } from './via.mjs';

const HEADERS = { authorization: `Bearer ${API_KEY}`, accept: 'application/json' };
const WITH_BODY = { ...HEADERS, 'content-type': 'application/json' };

function connect(base) {
  const { origin, pathname } = new URL(base);
  // As many as RosterKit lets be under way. One call after another uses one of them.
  const pool = new Pool(origin, { connections: 64, headersTimeout: 30_000, bodyTimeout: 30_000 });

  async function exchange(path, options) {
    const { statusCode, body } = await pool.request({ path: `${pathname}${path}`, ...options });
    if (statusCode !== 200) {
      throw new Error(`${path} was answered with ${statusCode}`);
    }
    return await body.json();
  }
  return {
    get: (path) => exchange(path, { method: 'GET', headers: HEADERS }),
    put: (path, body) =>
      exchange(path, { method: 'PUT', headers: WITH_BODY, body: JSON.stringify(body) }),
  };
}

export const { list, stream, put, firstBurst, burst } = jobs(connect);
