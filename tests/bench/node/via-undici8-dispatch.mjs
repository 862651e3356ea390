/** undici 8: `dispatch`, which all its other functions are made of. Nothing in it is faster. */

import { Pool } from 'undici8';
import { overPool } from './pool.mjs';

function dispatch(pool, options) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let status;
    pool.dispatch(options, {
      onRequestStart() {},
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        try {
          resolve({ status, body: JSON.parse(whole(chunks)) });
        } catch (error) {
          reject(error);
        }
      },
      onResponseError(_controller, error) {
        reject(error);
      },
    });
  });
}

/** Most bodies come in one piece, which need not be copied. */
function whole(chunks) {
  return (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString();
}

export default overPool(Pool, dispatch);
