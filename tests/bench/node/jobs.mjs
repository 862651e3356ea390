/** The jobs by name, who stands beside whom, and which server all of them ask. */

/** A function of one of the modules here, run by `sample.mjs` in one of the `RUNTIMES`. */
const here = (module, name, runtime = 'node') => ({ module, name, runtime });

/** A job of the Rust bench. */
const rust = (name) => ({ rust: name });

/** How long Node takes from beginning to end with these statements. */
const start = (statements) => ({ statements });

/** What people choose between today. Ours and theirs run in the Node that undici 8 needs. */
const today = (name) => ({
  ours: here('ours', name, 'newer'),
  'ours-bun': here('ours', name, 'bun'),
  'ours-deno': here('ours', name, 'deno'),
  fetch: here('via-fetch', name, 'newer'),
  request: here('via-undici8', name, 'newer'),
  dispatch: here('via-undici8-dispatch', name, 'newer'),
  stream: here('via-undici8-stream', name, 'newer'),
  got: here('via-got', name, 'newer'),
  bun: here('via-fetch', name, 'bun'),
  deno: here('via-fetch', name, 'deno'),
});

/** Jobs that are compared with each other stand together: they run side by side. */
export const CONTESTS = {
  list: {
    ours: here('ours', 'list'),
    'ours-by-item': here('ours', 'listByItem'),
    'ours-sync': here('ours', 'listSync'),
    fetch: here('via-fetch', 'list'),
    undici: here('via-undici7', 'list'),
    axios: here('via-axios', 'list'),
    bare: rust('list/bare'),
  },
  stream: {
    ours: here('ours', 'stream'),
    'ours-ahead': here('ours', 'streamAhead'),
    'ours-by-page': here('ours', 'streamByPage'),
    'ours-sync': here('ours', 'streamSync'),
    fetch: here('via-fetch', 'stream'),
    undici: here('via-undici7', 'stream'),
  },
  gitbook: {
    ours: here('ours', 'colleagues'),
    official: here('via-gitbook', 'colleagues'),
  },
  put: {
    ours: here('ours', 'put'),
    'ours-sync': here('ours', 'putSync'),
    fetch: here('via-fetch', 'put'),
    undici: here('via-undici7', 'put'),
    axios: here('via-axios', 'put'),
    bare: rust('put/bare'),
  },
  traced: {
    ours: here('ours', 'put'),
    off: here('traced', 'putOff'),
    'without-sdk': here('traced', 'putWithoutSdk'),
    on: here('traced', 'putOn'),
  },
  'first-burst': {
    ours: here('ours', 'firstBurst'),
    fetch: here('via-fetch', 'firstBurst'),
    undici: here('via-undici7', 'firstBurst'),
  },
  burst: {
    ours: here('ours', 'burst'),
    fetch: here('via-fetch', 'burst'),
    undici: here('via-undici7', 'burst'),
  },
  'today-list': { ...today('list'), 'ours-by-item': here('ours', 'listByItem', 'newer') },
  'today-stream': today('stream'),
  'today-put': { ...today('put'), 'ours-sync': here('ours', 'putSync', 'newer') },
  'today-burst': today('burst'),
  'tls-list': today('connectAndList'),
  'tls-burst': today('firstBurst'),
  'far-list': {
    ...today('listHundredPages'),
    'ours-ahead': here('ours', 'listHundredPagesAhead', 'newer'),
  },
  'far-burst': today('smallBurst'),
  require: {
    nothing: start('0'),
    ours: start("require('rosterkit')"),
  },
};

/** One of the `SERVERS`. */
export function serverOf(contest) {
  const [first] = contest.split('-');
  return ['tls', 'far'].includes(first) ? first : 'plain';
}
