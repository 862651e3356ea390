/** What a review comes to, and a sample of it: the same for every competitor. */

import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';

export { Stopwatch } from '../node/measure.mjs';

/** The fleet as `rosterkit-bench fleet` prints it, which is given on standard input. */
export async function fleet() {
  return JSON.parse(await text(process.stdin));
}

const byKey = (one, other) => {
  for (let at = 0; at < 3; at++) {
    if (one[at] !== other[at]) {
      return one[at] < other[at] ? -1 : 1;
    }
  }
  return 0;
};

/** Put rows in the order of service, target and user id. */
export function sorted(rows) {
  return rows.sort(byKey);
}

/** Print what was measured, with a digest of the rows and of whose the credentials are. */
export function show(sample, rows, principals) {
  const read = JSON.stringify([sorted(rows), sorted([...principals])]);
  const digest = createHash('sha256').update(read).digest('hex');
  console.log(JSON.stringify({ ...sample, rows: rows.length, digest }));
}
