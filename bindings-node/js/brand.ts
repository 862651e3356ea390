/**
 * Classes that are known by name: `instanceof` holds for objects of another copy of this package.
 *
 * There may be several in a process, each with classes of its own: a test runner that resets modules,
 * two bundles, `require` and `import` of different versions.
 */

/** The prototypes of our classes have their name under it, in every copy. */
const BRAND = Symbol.for('rosterkit.class');

type Class = { prototype: object };

function own(prototype: object): string | undefined {
  const brand = Object.getOwnPropertyDescriptor(prototype, BRAND);
  return brand?.value as string | undefined;
}

/** Whether a value is of a class of this name, or of one derived from it. */
function isOf(value: object, name: string): boolean {
  let prototype = Object.getPrototypeOf(value) as object | null;
  while (prototype !== null) {
    if (own(prototype) === name) {
      return true;
    }
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return false;
}

function hasInstance(this: Class, value: unknown): boolean {
  if (Function.prototype[Symbol.hasInstance].call(this, value)) {
    return true;
  }
  if (typeof this !== 'function' || typeof value !== 'object' || value === null) {
    return false;
  }
  // A class that a program derives from ours is the program's alone.
  const name = own((this as Class).prototype);
  return name !== undefined && isOf(value, name);
}

/** Have a class known by its name. */
export function brand(name: string, Class: Class): void {
  Object.defineProperty(Class.prototype, BRAND, { value: name });
  Object.defineProperty(Class, Symbol.hasInstance, { value: hasInstance });
}

type ErrorClass<E extends Error> = new (
  message: string,
  facts: object,
  options?: ErrorOptions,
) => E;

/** The classes of errors by their names, as the native half names them. */
const errors = new Map<string, ErrorClass<Error>>();

/** Have a class of errors known by its name, which its errors have as well. */
export function registerError<E extends Error>(name: string, Class: ErrorClass<E>): void {
  // On the prototype, where errors are printed from, and not on each of them.
  Object.defineProperty(Class.prototype, 'name', {
    value: name,
    configurable: true,
    writable: true,
  });
  brand(name, Class);
  errors.set(name, Class);
}

export function errorClass(name: string): ErrorClass<Error> | undefined {
  return errors.get(name);
}
