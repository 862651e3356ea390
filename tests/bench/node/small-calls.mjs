/** Many PUTs, in a loop and at once, the same for every competitor. */

import { Stopwatch } from './measure.mjs';
import { complete, userIds } from './people.mjs';

/** How many are admins now, which must be all. */
function admins(memberships, expected) {
  return complete(memberships.filter(({ isAdmin }) => isAdmin === true).length, expected);
}

/** `put` makes one user an admin, and promises what they are now. */
export async function oneAfterAnother(put, { calls, before }) {
  const users = userIds(calls);
  for (const user of users.slice(0, before)) {
    await put(user);
  }
  const watch = new Stopwatch();
  const memberships = [];
  for (const user of users) {
    memberships.push(await put(user));
  }
  return { ...watch.stop(), weight: admins(memberships, calls) };
}

/** The same with a `put` that blocks. */
export function oneAfterAnotherSync(put, { calls, before }) {
  const users = userIds(calls);
  users.slice(0, before).forEach(put);
  const watch = new Stopwatch();
  const memberships = users.map(put);
  return { ...watch.stop(), weight: admins(memberships, calls) };
}

/** One burst in a process that has hardly begun, as in a script. */
export async function firstAtOnce(put, calls) {
  const users = userIds(calls);
  await put(users[0]);
  const watch = new Stopwatch();
  const memberships = await Promise.all(users.map(put));
  return { ...watch.stop(), weight: admins(memberships, calls) };
}

/** Bursts of calls; the one before the clock starts opens the connections. */
export async function atOnce(put, { burst, bursts }) {
  const users = userIds(burst);
  await Promise.all(users.map(put));
  const watch = new Stopwatch();
  const memberships = [];
  for (let turn = 0; turn < bursts; turn++) {
    memberships.push(...(await Promise.all(users.map(put))));
  }
  return { ...watch.stop(), weight: admins(memberships, burst * bursts) };
}
