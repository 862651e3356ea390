/** The environment as the program sees it, where that is not the environment of the process. */

import { workerThreads } from './builtin';
import { native } from './native';

/** Whether this is a worker's thread, which can be terminated. */
export function isWorker(): boolean {
  return !workerThreads().isMainThread;
}

/** The environment that the native half cannot see: a worker's, or that of a sandbox such as Jest's. */
export function ownEnvironment(): NodeJS.ProcessEnv | undefined {
  const seen = !isWorker() && native.isProcessEnvironment(process.env);
  return seen ? undefined : { ...process.env };
}
