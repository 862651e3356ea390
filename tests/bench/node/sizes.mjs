/** What has to be downloaded and kept, in megabytes of 1,000,000 bytes. */

import { statSync } from 'node:fs';

import { atMost } from './promises.mjs';

/** `megabytes` is undefined where no path was given. */
export function weighFiles({ library, tarball }) {
  return [
    { what: 'library without emulator', megabytes: megabytes(library), target: atMost(5.2) },
    { what: 'tarball', megabytes: megabytes(tarball) },
  ];
}

function megabytes(path) {
  return path === undefined ? undefined : statSync(path).size / 1e6;
}
