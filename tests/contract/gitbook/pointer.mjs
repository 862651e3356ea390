/** JSON Pointers (RFC 6901) in a URL's fragment, as `$ref` has them. */

/** The steps of a pointer into the same document. */
export function stepsOf(pointer) {
  const tokens = pointer.split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer that has these steps. */
export function pointerOf(steps) {
  const tokens = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...tokens.map(encodeURIComponent)].join('/');
}
