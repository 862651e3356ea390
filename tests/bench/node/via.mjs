/** The jobs with a client that does HTTP and JSON, and leaves the rest to the program. */

import { pages } from './cursor.mjs';
import { Stopwatch } from './measure.mjs';
import { complete, HUNDRED_PAGES, SOMEBODY, TEAM, touch, weigh } from './people.mjs';
import { atOnce, firstAtOnce, oneAfterAnother } from './small-calls.mjs';

/** `connect` makes a client of the API's address: `get(path)` and `put(path, body)`. */
export function jobs(connect) {
  const putting = (client) => (user) =>
    client.put(`/teams/${TEAM}/users/${user}`, { isAdmin: true });

  /** Ready to be measured: the connection is there. */
  async function ready(setup) {
    const client = connect(setup.paperspace);
    await putting(client)(SOMEBODY);
    return client;
  }

  /** The smaller team, touched and held; `watch` runs already. */
  async function hundredPages({ get }, { size }, watch) {
    const everyone = [];
    for await (const items of pages(get, HUNDRED_PAGES)) {
      everyone.push(...items);
    }
    const touched = touch(everyone);
    return { ...watch.stop(), touched, ...weigh(everyone, size.hundredPages) };
  }

  return {
    async list(setup) {
      const { get } = await ready(setup);
      const watch = new Stopwatch();
      const everyone = [];
      for await (const items of pages(get)) {
        everyone.push(...items);
      }
      const touched = touch(everyone);
      return { ...watch.stop(), touched, ...weigh(everyone, setup.size.members) };
    },

    async stream(setup) {
      const { get } = await ready(setup);
      const watch = new Stopwatch();
      let touched = 0;
      let count = 0;
      for await (const items of pages(get)) {
        touched += touch(items);
        count += items.length;
      }
      return { ...watch.stop(), touched, weight: complete(count, setup.size.members) };
    },

    /** From a client that does not exist yet: it is made, and shakes hands. */
    async connectAndList(setup) {
      const watch = new Stopwatch();
      return await hundredPages(connect(setup.paperspace), setup, watch);
    },

    async listHundredPages(setup) {
      const client = await ready(setup);
      return await hundredPages(client, setup, new Stopwatch());
    },

    put: (setup) => oneAfterAnother(putting(connect(setup.paperspace)), setup.size),
    firstBurst: (setup) => firstAtOnce(putting(connect(setup.paperspace)), setup.size.burst),
    smallBurst: (setup) => firstAtOnce(putting(connect(setup.paperspace)), setup.size.smallBurst),
    burst: (setup) => atOnce(putting(connect(setup.paperspace)), setup.size),
  };
}
