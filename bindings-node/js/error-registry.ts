/** The classes of errors by their names, as the native half names them. */

import { brand } from './brand';

type ErrorClass<E extends Error> = new (
  message: string,
  facts: object,
  options?: ErrorOptions,
) => E;

const classes = new Map<string, ErrorClass<Error>>();

/** Make a class known by its name, and name its errors after it. */
export function register<E extends Error>(name: string, Class: ErrorClass<E>): void {
  // On the prototype, where errors are printed from, and not on each of them.
  Object.defineProperty(Class.prototype, 'name', {
    value: name,
    configurable: true,
    writable: true,
  });
  brand(name, Class);
  classes.set(name, Class);
}

export function classOf(name: string): ErrorClass<Error> | undefined {
  return classes.get(name);
}
