/** What is compared with what, and what was promised of it. */

const MIB = 2 ** 20;

const wall = (sample) => sample.wall;
const peak = (sample) => sample.peak;

/** Figures: what of a sample is compared, how it is shown, and what is held against the target. */
const SPEED = {
  of: wall,
  shown: (seconds) => `${seconds.toFixed(3)} s`,
  verdict: (ours, theirs) => theirs / ours,
  unit: '× speed',
  ofTime: true,
};
const ADDED = {
  of: wall,
  shown: (seconds) => `${(seconds * 1e3).toFixed(1)} ms`,
  verdict: (ours, theirs) => (ours - theirs) * 1e3,
  unit: 'ms more',
};
const MEMORY = {
  of: peak,
  shown: (bytes) => `${(bytes / MIB).toFixed(1)} MiB`,
  verdict: (ours, theirs) => ours / theirs,
  unit: '× memory',
};

/** The speed of one call of many. */
function oneOf(calls) {
  return { ...SPEED, shown: (seconds) => `${((seconds / calls) * 1e6).toFixed(1)} µs` };
}

export function atLeast(bound) {
  return { met: (value) => value >= bound, shown: `≥ ${bound}` };
}

export function atMost(bound) {
  return { met: (value) => value <= bound, shown: `≤ ${bound}` };
}

/** The lines of the table: two jobs of a contest each. Without a target, for information. */
export function rows({ calls, burst, bursts }) {
  const row = (contest, what, ours, against, theirs, figure, target) => ({
    contest,
    what,
    ours,
    against,
    theirs,
    figure,
    target,
  });
  const call = oneOf(calls);
  const first = oneOf(burst);
  const atOnce = oneOf(burst * bursts);
  const puts = `${burst} PUTs at once`;
  const [fetch, limit] = ['built-in fetch', 'bare reqwest'];
  return [
    row('list', 'list, all()', 'ours', fetch, 'fetch', SPEED, atLeast(2.3)),
    row('list', 'list, all()', 'ours', 'undici', 'undici', SPEED, atLeast(1.6)),
    row('list', 'list, all()', 'ours', 'axios', 'axios', SPEED, atLeast(2.5)),
    row('list', 'list, all()', 'ours', limit, 'bare', SPEED),
    row('list', 'list, for await', 'ours-by-item', 'undici', 'undici', SPEED),
    row('list', 'list, sync all()', 'ours-sync', 'undici', 'undici', SPEED),
    row('list', 'peak, list held', 'ours', fetch, 'fetch', MEMORY),
    row('list', 'peak, list held', 'ours', 'undici', 'undici', MEMORY),
    row('list', 'peak, list held', 'ours', 'axios', 'axios', MEMORY),
    row('stream', 'stream, for await', 'ours', fetch, 'fetch', SPEED),
    row('stream', 'stream, for await', 'ours', 'undici', 'undici', SPEED),
    row('stream', 'stream, prefetch 1', 'ours-ahead', 'undici', 'undici', SPEED),
    row('stream', 'stream, pages()', 'ours-by-page', 'undici', 'undici', SPEED),
    row('stream', 'stream, sync', 'ours-sync', 'undici', 'undici', SPEED),
    row('stream', 'peak, stream', 'ours', 'undici', 'undici', MEMORY),
    row('gitbook', 'GitBook, all()', 'ours', '@gitbook/api', 'official', SPEED, atLeast(1.5)),
    row('gitbook', 'peak, GitBook', 'ours', '@gitbook/api', 'official', MEMORY),
    row('put', 'PUT after PUT', 'ours', 'undici', 'undici', call, atLeast(1.2)),
    row('put', 'PUT after PUT', 'ours', fetch, 'fetch', call, atLeast(2.5)),
    row('put', 'PUT after PUT', 'ours', 'axios', 'axios', call),
    row('put', 'PUT after PUT', 'ours', limit, 'bare', call),
    row('put', 'PUT after PUT, sync', 'ours-sync', 'undici', 'undici', call),
    row('put', 'PUT after PUT, sync', 'ours-sync', limit, 'bare', call),
    row('first-burst', `first ${puts}`, 'ours', 'undici, 64', 'undici', first),
    row('first-burst', `first ${puts}`, 'ours', fetch, 'fetch', first),
    row('burst', puts, 'ours', 'undici, 64', 'undici', atOnce, atLeast(2.5)),
    row('burst', puts, 'ours', fetch, 'fetch', atOnce),
    row('require', 'require', 'ours', 'Node alone', 'nothing', ADDED, atMost(20)),
  ];
}
