/** Which platform this is, in the terms of the packages that hold the native half. */

import { fs } from './builtin';

export function thisPlatform(): string {
  const { platform, arch } = process;
  if (platform === 'linux') {
    return `linux-${arch}-${usesMusl() ? 'musl' : 'gnu'}`;
  }
  return platform === 'win32' ? `win32-${arch}-msvc` : `${platform}-${arch}`;
}

function usesMusl(): boolean {
  return interpreter()?.includes('musl') ?? reportsNoGlibc();
}

/** The loader of shared libraries that this program names in its ELF header. */
function interpreter(): string | undefined {
  const { closeSync, openSync, readSync } = fs();
  let file: number | undefined;
  try {
    const opened = openSync(process.execPath, 'r');
    file = opened;
    const read = (at: number, length: number) => {
      const bytes = Buffer.alloc(length);
      readSync(opened, bytes, 0, length, at);
      return bytes;
    };
    const header = read(0, 64);
    if (header.readUInt32BE(0) !== 0x7f454c46) {
      return undefined;
    }
    // All our platforms have 64 bits, the lowest first.
    const [at, size] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54)];
    for (let segment = 0; segment < header.readUInt16LE(56); segment++) {
      const entry = read(at + segment * size, 56);
      const isInterpreter = entry.readUInt32LE(0) === 3;
      if (isInterpreter) {
        const [path, length] = [entry.readBigUInt64LE(8), entry.readBigUInt64LE(32)];
        return read(Number(path), Number(length)).toString('latin1');
      }
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) {
      closeSync(file);
    }
  }
}

function reportsNoGlibc(): boolean {
  const report = process.report as NodeJS.ProcessReport & { excludeNetwork?: boolean };
  const { excludeNetwork } = report;
  // Else it looks up the name of each peer that there is a connection to, and may wait for a server.
  report.excludeNetwork = true;
  try {
    const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } };
    return header?.glibcVersionRuntime === undefined;
  } finally {
    report.excludeNetwork = excludeNetwork as boolean;
  }
}
