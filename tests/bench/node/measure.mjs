/** What a job takes: time, processor time and memory of this process. */

import { readFileSync, writeFileSync } from 'node:fs';

/** Runs from when everything is ready, the connection included, until the result is there. */
export class Stopwatch {
  #forgets = forgetPeak();
  #resident = status('VmRSS');
  #cpu = cpu();
  #begun = performance.now();

  /**
   * What it took, in seconds and bytes. Call it while the result is still held.
   *
   * `read` says what was read, so that competitors can be seen to have read the same.
   */
  stop() {
    const wall = (performance.now() - this.#begun) / 1e3;
    const taken = cpu() - this.#cpu;
    const held = status('VmRSS');
    const peak = this.#forgets ? Math.max(held, status('VmHWM')) - this.#resident : null;
    return { wall, cpu: taken, held: held - this.#resident, peak };
  }
}

/** Let the peak begin anew: it starts at the parent's, and getting ready is not the job. */
export function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

/** Seconds of all threads, in user code and in the system. */
function cpu() {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return (userCPUTime + systemCPUTime) / 1e6;
}

/** A line of `/proc/self/status`, in bytes. */
function status(name) {
  const found = new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(
    readFileSync('/proc/self/status', 'utf8'),
  );
  if (found === null) {
    throw new Error(`the system does not say ${name}`);
  }
  return Number(found[1]) * 1024;
}
