/** The built-in fetch. It keeps its connections by itself. */

import { API_KEY } from './people.mjs';
import { jobs } from './via.mjs';

const HEADERS = { authorization: `Bearer ${API_KEY}`, accept: 'application/json' };
const WITH_BODY = { ...HEADERS, 'content-type': 'application/json' };

function connect(base) {
  async function exchange(path, init) {
    const answer = await fetch(`${base}${path}`, init);
    if (!answer.ok) {
      throw new Error(`${path} was answered with ${answer.status}`);
    }
    return await answer.json();
  }
  return {
    get: (path) => exchange(path, { headers: HEADERS }),
    put: (path, body) =>
      exchange(path, { method: 'PUT', headers: WITH_BODY, body: JSON.stringify(body) }),
  };
}

export default jobs(connect);
