/** axios. It looks at the status and reads JSON by itself. */

import { Agent } from 'node:http';

import axios from 'axios';
import { API_KEY } from './people.mjs';
import { jobs } from './via.mjs';

function connect(base) {
  const http = axios.create({
    baseURL: base,
    headers: { authorization: `Bearer ${API_KEY}`, accept: 'application/json' },
    httpAgent: new Agent({ keepAlive: true }),
    timeout: 30_000,
  });
  return {
    get: async (path) => (await http.get(path)).data,
    put: async (path, body) => (await http.put(path, body)).data,
  };
}

export default jobs(connect);
