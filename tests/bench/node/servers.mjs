/** The server of the Rust bench, once for each way of reaching it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { flags } from './setup.mjs';

/** Milliseconds that an answer takes from a server that is far away. */
const LATENCY = 20;

/** The certificate that signed the server's. */
const AUTHORITY = fileURLToPath(new URL('../../certificates/authority.pem', import.meta.url));

/** By name: its options, and how a process trusts it. */
const SERVERS = {
  plain: { options: [] },
  /** As users say it, to each of the runtimes: beside the authorities that they trust already. */
  tls: {
    options: ['--tls'],
    environment: { NODE_EXTRA_CA_CERTS: AUTHORITY, DENO_CERT: AUTHORITY },
  },
  far: { options: ['--latency', String(LATENCY)] },
};

/** A benchmark that has no figures, and why. */
export class DidNotRun extends Error {}

/** The servers of these names, started. */
export async function serve(names, binary, size) {
  const running = {};
  const stop = () => Object.values(running).forEach(({ child }) => child.stdin.end());
  try {
    for (const name of names) {
      running[name] = await start(binary, SERVERS[name], size);
    }
  } catch (error) {
    stop();
    throw error;
  }
  return { running, stop };
}

/** It ends when its standard input does. */
async function start(binary, { options, environment }, size) {
  const args = ['serve', ...options, ...flags(size)];
  const child = spawn(binary, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw new DidNotRun(`the server ${binary} cannot be started: ${error.message}`);
  }
  for await (const url of createInterface(child.stdout)) {
    return { child, url, environment };
  }
  throw new DidNotRun(`the server did not start with ${args.join(' ')}`);
}
