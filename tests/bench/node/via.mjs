/** The jobs with a client that does HTTP and JSON, and leaves the rest to the program. */

import { pages } from './cursor.mjs';
import { Stopwatch } from './measure.mjs';
import { complete, SOMEBODY, TEAM, touch, weigh } from './people.mjs';
import { atOnce, firstAtOnce, oneAfterAnother } from './small-calls.mjs';

/** `connect` makes a client of the API's address: `get(path)` and `put(path, body)`. */
export function jobs(connect) {
  const putting = (client) => (user) =>
    client.put(`/teams/${TEAM}/users/${user}`, { isAdmin: true });

  /** Ready to be measured: the connection is there. */
  async function ready(place) {
    const client = connect(place.paperspace);
    await putting(client)(SOMEBODY);
    return client;
  }

  return {
    async list(place) {
      const { get } = await ready(place);
      const watch = new Stopwatch();
      const everybody = [];
      for await (const items of pages(get)) {
        everybody.push(...items);
      }
      const touched = touch(everybody);
      return { ...watch.stop(), touched, ...weigh(everybody, place.size.members) };
    },

    async stream(place) {
      const { get } = await ready(place);
      const watch = new Stopwatch();
      let touched = 0;
      let count = 0;
      for await (const items of pages(get)) {
        touched += touch(items);
        count += items.length;
      }
      return { ...watch.stop(), touched, weight: complete(count, place.size.members) };
    },

    put: (place) => oneAfterAnother(putting(connect(place.paperspace)), place.size),
    firstBurst: (place) => firstAtOnce(putting(connect(place.paperspace)), place.size),
    burst: (place) => atOnce(putting(connect(place.paperspace)), place.size),
  };
}
