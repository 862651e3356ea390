/** What clients tell while they work: to hooks, and to diagnostics channels. */

import { errorOf } from './errors';
import { channels, type Family, familyOf, type Hook } from './family';
import { camel } from './names';
import { native } from './native';
import { ask } from './provider';

native.listen((client, what, text, failure) => {
  const family = familyOf(client);
  const facts = JSON.parse(text) as Record<string, unknown>;
  if (what === 'token') {
    return ask(family, facts.number as number);
  }
  facts.operation = camel(facts.operation as string);
  if (failure !== null) {
    facts.error = errorOf(failure, told);
  }
  told(family, what, Object.freeze(facts));
});

const HOOKS = { request: 'onRequest', response: 'onResponse', retry: 'onRetry' } as const;

function told(family: Family | undefined, what: keyof typeof HOOKS, event: object): void {
  // Node reports what a subscriber throws by itself.
  channels[what].publish(event);
  const hook: Hook | undefined = family?.[HOOKS[what]];
  try {
    const returned = hook?.(event as never);
    if (returned instanceof Promise) {
      returned.catch(failed);
    }
  } catch (error) {
    failed(error);
  }
}

/** A hook that fails must not break the call, and must not be silent either. */
function failed(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error), 'RosterKitHookWarning');
}
