/** What a client shares with those made of it by `withOptions`: hooks and a token provider. */

import { channel } from './builtin';

export type Hook = (event: never) => unknown;
export type Provider = () => unknown;

export interface Family {
  /** Whether its calls block. */
  readonly blocks: boolean;
  readonly onRequest: Hook | undefined;
  readonly onResponse: Hook | undefined;
  readonly onRetry: Hook | undefined;
  readonly provider: Provider | undefined;
}

/** Messages for whoever subscribes: `rosterkit:request`, `rosterkit:response`, `rosterkit:retry`. */
export const channels = {
  request: channel('rosterkit:request'),
  response: channel('rosterkit:response'),
  retry: channel('rosterkit:retry'),
};

/** Whether somebody wants to hear of events now. */
export function isHeard(family: Family): boolean {
  return (
    family.onRequest !== undefined ||
    family.onResponse !== undefined ||
    family.onRetry !== undefined ||
    channels.request.hasSubscribers ||
    channels.response.hasSubscribers ||
    channels.retry.hasSubscribers
  );
}
