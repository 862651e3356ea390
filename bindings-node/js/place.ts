/** Where this package is, for a bundle of ES modules, which has no `__filename`. */

let url: string | undefined;

/** Told by `place.mjs` before anything else is loaded. */
export function seenFrom(place: string | undefined): void {
  url = place;
}

/** The file that what is being run is in, also after it was bundled. */
export function here(): string {
  return typeof __filename === 'string' ? __filename : (url ?? process.execPath);
}
