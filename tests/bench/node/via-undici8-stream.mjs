/** undici 8: `stream`, which writes a body to where the program wants it. */

import { Writable } from 'node:stream';

import { Pool } from 'undici8';
import { overPool } from './pool.mjs';

async function stream(pool, options) {
  const chunks = [];
  let status;
  await pool.stream(options, ({ statusCode }) => {
    status = statusCode;
    return new Writable({
      write(chunk, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
  });
  return { status, body: JSON.parse(Buffer.concat(chunks).toString()) };
}

export default overPool(Pool, stream);
