import { brand } from './brand';
import { util } from './builtin';

/**
 * Text that is never shown: a key, a token, a password or the value of a secret. It prints as `***`.
 *
 * Give it wherever a secret is expected, in place of a plain string. Only `reveal()` returns the
 * value.
 */
export class Secret {
  static {
    brand('Secret', Secret);
  }

  readonly #value: string;

  constructor(value: string) {
    if (typeof value !== 'string') {
      throw new TypeError('a Secret is made from a string');
    }
    this.#value = value;
  }

  /** Return the value itself. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  /** @internal */
  [util.inspect.custom](): string {
    return "Secret('***')";
  }
}
