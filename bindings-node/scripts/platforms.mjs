/** The platforms that have a native half, and which of them this is. */

/** As in `js/rosterkit-platforms.ts`. Each has a package of its own, which npm installs on that platform. */
export const PLATFORMS = {
  'darwin-arm64': { os: ['darwin'], cpu: ['arm64'] },
  'darwin-x64': { os: ['darwin'], cpu: ['x64'] },
  'linux-arm64-gnu': { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] },
  'linux-arm64-musl': { os: ['linux'], cpu: ['arm64'], libc: ['musl'] },
  'linux-x64-gnu': { os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'linux-x64-musl': { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'win32-arm64-msvc': { os: ['win32'], cpu: ['arm64'] },
  'win32-x64-msvc': { os: ['win32'], cpu: ['x64'] },
};

export function thisPlatform() {
  const { platform, arch, report } = process;
  if (platform === 'linux') {
    // The part of a report that asks name servers is not needed.
    report.excludeNetwork = true;
    const glibc = report.getReport().header.glibcVersionRuntime;
    return `linux-${arch}-${glibc === undefined ? 'musl' : 'gnu'}`;
  }
  return platform === 'win32' ? `win32-${arch}-msvc` : `${platform}-${arch}`;
}
