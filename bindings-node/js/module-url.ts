/** Which file is running. In a bundle of ES modules there is no `__filename` to tell. */

let url: string | undefined;

/** Called by `esm-url.mts` before anything else is loaded. */
export function setModuleUrl(of: string | undefined): void {
  url = of;
}

/** The file that the running code is in, also after it was bundled. */
export function runningFile(): string {
  return typeof __filename === 'string' ? __filename : (url ?? process.execPath);
}
