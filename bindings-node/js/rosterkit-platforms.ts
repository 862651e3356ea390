/**
 * Where the native half may be, each written out: tools that trace what a program needs follow only
 * literal paths. This is a file of its own, with a name of its own, because bundlers must not read it.
 */

/** What is tried, for messages, and how the native half is loaded from there. */
export type Candidate = readonly [name: string, load: () => unknown];

/** Built in place, or in a package of its own. */
export function candidatesOf(platform: string): Candidate[] {
  switch (platform) {
    case 'darwin-arm64':
      return [
        ['rosterkit.darwin-arm64.node', () => require('../rosterkit.darwin-arm64.node')],
        ['@rosterkit/darwin-arm64', () => require('@rosterkit/darwin-arm64')],
      ];
    case 'darwin-x64':
      return [
        ['rosterkit.darwin-x64.node', () => require('../rosterkit.darwin-x64.node')],
        ['@rosterkit/darwin-x64', () => require('@rosterkit/darwin-x64')],
      ];
    case 'linux-arm64-gnu':
      return [
        ['rosterkit.linux-arm64-gnu.node', () => require('../rosterkit.linux-arm64-gnu.node')],
        ['@rosterkit/linux-arm64-gnu', () => require('@rosterkit/linux-arm64-gnu')],
      ];
    case 'linux-arm64-musl':
      return [
        ['rosterkit.linux-arm64-musl.node', () => require('../rosterkit.linux-arm64-musl.node')],
        ['@rosterkit/linux-arm64-musl', () => require('@rosterkit/linux-arm64-musl')],
      ];
    case 'linux-x64-gnu':
      return [
        ['rosterkit.linux-x64-gnu.node', () => require('../rosterkit.linux-x64-gnu.node')],
        ['@rosterkit/linux-x64-gnu', () => require('@rosterkit/linux-x64-gnu')],
      ];
    case 'linux-x64-musl':
      return [
        ['rosterkit.linux-x64-musl.node', () => require('../rosterkit.linux-x64-musl.node')],
        ['@rosterkit/linux-x64-musl', () => require('@rosterkit/linux-x64-musl')],
      ];
    case 'win32-arm64-msvc':
      return [
        ['rosterkit.win32-arm64-msvc.node', () => require('../rosterkit.win32-arm64-msvc.node')],
        ['@rosterkit/win32-arm64-msvc', () => require('@rosterkit/win32-arm64-msvc')],
      ];
    case 'win32-x64-msvc':
      return [
        ['rosterkit.win32-x64-msvc.node', () => require('../rosterkit.win32-x64-msvc.node')],
        ['@rosterkit/win32-x64-msvc', () => require('@rosterkit/win32-x64-msvc')],
      ];
    default:
      return [];
  }
}
