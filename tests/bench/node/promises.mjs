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

const [FETCH, LIMIT] = ['built-in fetch', 'bare reqwest'];
const UNTRACED = 'without OpenTelemetry';
const [SEVEN, REQUEST] = ['undici 7', 'undici 8 request'];
const [DISPATCH, STREAM] = ['undici 8 dispatch', 'undici 8 stream'];
const [BUN, DENO] = ["Bun's fetch", "Deno's fetch"];

/** A line of the table: two jobs of a contest. Without a target, for information. */
function row(contest, what, ours, against, theirs, figure, target) {
  return { contest, what, ours, against, theirs, figure, target };
}

/** All whom people choose today, one below the other; with targets for some. */
function peers(contest, what, figure, targets = {}) {
  const against = {
    dispatch: DISPATCH,
    request: REQUEST,
    stream: STREAM,
    fetch: FETCH,
    got: 'got',
  };
  const nodes = Object.entries(against).map(([theirs, name]) =>
    row(contest, what, 'ours', name, theirs, figure, targets[theirs]),
  );
  return [
    ...nodes,
    row(contest, what, 'ours', BUN, 'bun', figure),
    row(contest, what, 'ours', DENO, 'deno', figure),
    row(contest, `${what}, all in Bun`, 'ours-bun', BUN, 'bun', figure),
    row(contest, `${what}, all in Deno`, 'ours-deno', DENO, 'deno', figure),
  ];
}

/** The lines of the table. */
export function rows({ calls, burst, bursts, pages, smallBurst }) {
  const call = oneOf(calls);
  const first = oneOf(burst);
  const atOnce = oneOf(burst * bursts);
  const small = oneOf(smallBurst);
  const puts = `${burst} PUTs at once`;
  return [
    row('list', 'list, all()', 'ours', FETCH, 'fetch', SPEED, atLeast(2.3)),
    row('list', 'list, all()', 'ours', SEVEN, 'undici', SPEED, atLeast(1.6)),
    row('list', 'list, all()', 'ours', 'axios', 'axios', SPEED, atLeast(2.5)),
    row('list', 'list, all()', 'ours', LIMIT, 'bare', SPEED),
    row('list', 'list, for await', 'ours-by-item', SEVEN, 'undici', SPEED),
    row('list', 'list, sync all()', 'ours-sync', SEVEN, 'undici', SPEED),
    row('list', 'peak, list held', 'ours', FETCH, 'fetch', MEMORY),
    row('list', 'peak, list held', 'ours', SEVEN, 'undici', MEMORY),
    row('list', 'peak, list held', 'ours', 'axios', 'axios', MEMORY),
    row('stream', 'stream, for await', 'ours', FETCH, 'fetch', SPEED),
    row('stream', 'stream, for await', 'ours', SEVEN, 'undici', SPEED),
    row('stream', 'stream, prefetch 1', 'ours-ahead', SEVEN, 'undici', SPEED),
    row('stream', 'stream, pages()', 'ours-by-page', SEVEN, 'undici', SPEED),
    row('stream', 'stream, sync', 'ours-sync', SEVEN, 'undici', SPEED),
    row('stream', 'peak, stream', 'ours', SEVEN, 'undici', MEMORY),
    row('gitbook', 'GitBook, all()', 'ours', '@gitbook/api', 'official', SPEED, atLeast(1.5)),
    row('gitbook', 'peak, GitBook', 'ours', '@gitbook/api', 'official', MEMORY),
    row('put', 'PUT after PUT', 'ours', SEVEN, 'undici', call, atLeast(1.25)),
    row('put', 'PUT after PUT', 'ours', FETCH, 'fetch', call, atLeast(2.5)),
    row('put', 'PUT after PUT', 'ours', 'axios', 'axios', call),
    row('put', 'PUT after PUT', 'ours', LIMIT, 'bare', call),
    row('put', 'PUT after PUT, sync', 'ours-sync', SEVEN, 'undici', call),
    row('put', 'PUT after PUT, sync', 'ours-sync', LIMIT, 'bare', call),
    row('traced', 'PUT, traces off', 'off', UNTRACED, 'ours', call, atLeast(0.95)),
    row('traced', 'PUT, traces without an SDK', 'without-sdk', UNTRACED, 'ours', call),
    row('traced', 'PUT, traces on', 'on', UNTRACED, 'ours', call),
    row('first-burst', `first ${puts}`, 'ours', SEVEN, 'undici', first),
    row('first-burst', `first ${puts}`, 'ours', FETCH, 'fetch', first),
    row('burst', puts, 'ours', SEVEN, 'undici', atOnce, atLeast(2.5)),
    row('burst', puts, 'ours', FETCH, 'fetch', atOnce),
    ...peers('today-list', 'list, all()', SPEED, { dispatch: atLeast(1.5) }),
    row('today-list', 'list, for await', 'ours-by-item', DISPATCH, 'dispatch', SPEED, atLeast(1.5)),
    row('today-list', 'peak, list held', 'ours', DISPATCH, 'dispatch', MEMORY),
    ...peers('today-stream', 'stream, for await', SPEED, { dispatch: atLeast(1.5) }),
    ...peers('today-put', 'PUT after PUT', call, { request: atLeast(1), fetch: atLeast(2.5) }),
    row('today-put', 'PUT after PUT, sync', 'ours-sync', REQUEST, 'request', call),
    ...peers('today-burst', puts, atOnce),
    ...peers('tls-list', `${pages} pages`, SPEED),
    ...peers('tls-burst', `first ${puts}`, first),
    ...peers('far-list', `${pages} pages`, SPEED),
    row('far-list', `${pages} pages, prefetch 1`, 'ours-ahead', DISPATCH, 'dispatch', SPEED),
    ...peers('far-burst', `${smallBurst} PUTs at once`, small),
    row('require', 'require', 'ours', 'Node alone', 'nothing', ADDED, atMost(20)),
  ];
}
