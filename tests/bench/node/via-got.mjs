/** got. It looks at the status and reads JSON by itself, and retries as RosterKit does. */

import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';

import got from 'got';
import { API_KEY } from './people.mjs';
import { jobs } from './via.mjs';

function connect(base) {
  const http = got.extend({
    headers: { authorization: `Bearer ${API_KEY}`, accept: 'application/json' },
    agent: {
      http: new Agent({ keepAlive: true }),
      https: new SecureAgent({ keepAlive: true }),
    },
    timeout: { request: 30_000 },
    responseType: 'json',
    resolveBodyOnly: true,
  });
  return {
    get: (path) => http(`${base}${path}`),
    put: (path, body) => http.put(`${base}${path}`, { json: body }),
  };
}

export default jobs(connect);
