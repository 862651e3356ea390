/** The jobs by name, and who stands beside whom. */

/** A function of one of the modules here, run by `sample.mjs`. */
const here = (module, name) => ({ module, name });

/** A job of the Rust bench. */
const rust = (name) => ({ rust: name });

/** How long Node takes from beginning to end with these statements. */
const start = (statements) => ({ statements });

/** Jobs that are compared with each other stand together: they run side by side. */
export const CONTESTS = {
  list: {
    ours: here('ours', 'list'),
    'ours-by-item': here('ours', 'listByItem'),
    'ours-sync': here('ours', 'listSync'),
    fetch: here('via-fetch', 'list'),
    undici: here('via-undici', 'list'),
    axios: here('via-axios', 'list'),
    bare: rust('list/bare'),
  },
  stream: {
    ours: here('ours', 'stream'),
    'ours-ahead': here('ours', 'streamAhead'),
    'ours-by-page': here('ours', 'streamByPage'),
    'ours-sync': here('ours', 'streamSync'),
    fetch: here('via-fetch', 'stream'),
    undici: here('via-undici', 'stream'),
  },
  gitbook: {
    ours: here('ours', 'colleagues'),
    official: here('via-gitbook', 'colleagues'),
  },
  put: {
    ours: here('ours', 'put'),
    'ours-sync': here('ours', 'putSync'),
    fetch: here('via-fetch', 'put'),
    undici: here('via-undici', 'put'),
    axios: here('via-axios', 'put'),
    bare: rust('put/bare'),
  },
  'first-burst': {
    ours: here('ours', 'firstBurst'),
    fetch: here('via-fetch', 'firstBurst'),
    undici: here('via-undici', 'firstBurst'),
  },
  burst: {
    ours: here('ours', 'burst'),
    fetch: here('via-fetch', 'burst'),
    undici: here('via-undici', 'burst'),
  },
  require: {
    nothing: start('0'),
    ours: start("require('rosterkit')"),
  },
};
