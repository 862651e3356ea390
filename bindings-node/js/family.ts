/**
 * What a client shares with those made of it by `withOptions`: hooks and a token provider.
 *
 * They stay here, where the garbage collector sees them; the native half has a number.
 */

import { channel } from 'node:diagnostics_channel';

export type Hook = (event: never) => unknown;
export type Provider = () => unknown;

export interface Family {
  readonly number: number;
  /** Whether its calls block. */
  readonly blocks: boolean;
  readonly onRequest: Hook | undefined;
  readonly onResponse: Hook | undefined;
  readonly onRetry: Hook | undefined;
  readonly provider: Provider | undefined;
  /** What the native half was told last of whether somebody listens. */
  heard: boolean;
}

const families = new Map<number, WeakRef<Family>>();
const gone = new FinalizationRegistry<number>((number) => families.delete(number));
let last = 0;

export function join(members: Omit<Family, 'number' | 'heard'>): Family {
  const family = { ...members, number: ++last, heard: false };
  families.set(family.number, new WeakRef(family));
  gone.register(family, family.number);
  return family;
}

export function familyOf(number: number): Family | undefined {
  return families.get(number)?.deref();
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
