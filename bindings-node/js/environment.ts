/** The environment as the program sees it, where that is not the process's own. */

import { workerThreads } from './builtin';
import { native } from './native';

/** Whether this is a worker's thread, which can be terminated. */
export function isWorker(): boolean {
  return !workerThreads().isMainThread;
}

/** What the native half cannot see by itself: that of a worker, or of a sandbox such as Jest's. */
export function ownEnvironment(): NodeJS.ProcessEnv | undefined {
  const seen = !isWorker() && native.isProcessEnvironment(process.env);
  return seen ? undefined : { ...process.env };
}
