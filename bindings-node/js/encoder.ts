/** Encoding records that are given, the other way round: see `Decoder`. */

import type { Given, Part } from './native-types';

/** In place of a value that is missing. */
const NONE = 0xffffffff;
/** In place of a text that is the same as in the record before, which then is held but once. */
const SAME = 0xfffffffe;
/** Before a record that could be missing and is not. */
const PRESENT = 1;
/** How many texts of a record are compared with those of the one before. */
const COMPARED = 32;
/** How many numbers cross over at once, with the texts that they divide. */
const NUMBERS = 65536;

/** Thrown for what does not fit at first sight. The native half says what is wrong with it. */
const UNFIT = new Error('it does not fit');

/**
 * Texts and numbers, in the order of the declared fields.
 *
 * Asking for each field from the native half costs more than all that is done with a review. What
 * it does not expect, it leaves to the native half as it is, whose checks and sentences are the
 * only ones: a value of another type, a name that is not known, a getter that throws.
 */
export class Encoder {
  readonly #parts: Part[] = [];
  readonly #numbers = new Uint32Array(NUMBERS);
  /** How many of the numbers are written. */
  #count = 0;
  #texts: string[] = [];
  /** The texts of the record before, and which one comes next. */
  readonly #before: string[] = [];
  #next = 0;

  /** Pairs of all texts in one, and the numbers that divide it. */
  parts(): Part[] {
    this.#cut();
    return this.#parts;
  }

  #cut(): void {
    this.#parts.push(this.#texts.join(''), this.#numbers.slice(0, this.#count));
    this.#texts = [];
    this.#count = 0;
  }

  #write(number: number): void {
    if (this.#count === NUMBERS) {
      this.#cut();
    }
    this.#numbers[this.#count++] = number;
  }

  /** Begin a record, which must not have other fields than these. */
  record(value: unknown, fields: readonly string[]): asserts value is object {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw UNFIT;
    }
    let at = 0;
    for (const name in value) {
      // Most have all of them, in the order of the declaration.
      if (name !== fields[at++] && !fields.includes(name)) {
        throw UNFIT;
      }
    }
    this.#next = 0;
  }

  string(value: string): void {
    if (typeof value !== 'string') {
      throw UNFIT;
    }
    const place = this.#next++;
    if (place < COMPARED) {
      if (value === this.#before[place]) {
        this.#write(SAME);
        return;
      }
      this.#before[place] = value;
    }
    this.#write(value.length);
    this.#texts.push(value);
  }

  number(value: number): void {
    // Compared as numbers of 32 bits, which leaves no fraction and no sign.
    if (typeof value !== 'number' || value >>> 0 !== value || value === NONE) {
      throw UNFIT;
    }
    this.#write(value);
  }

  boolean(value: boolean): void {
    if (typeof value !== 'boolean') {
      throw UNFIT;
    }
    this.#write(value ? 1 : 0);
  }

  array<T>(items: readonly T[], encode: Encode<T>): void {
    if (!Array.isArray(items)) {
      throw UNFIT;
    }
    this.#write(items.length);
    for (let index = 0; index < items.length; index++) {
      encode(this, items[index] as T);
    }
  }

  /** Whether a value is missing, which is noted. */
  #none(value: unknown): value is null | undefined {
    if (value !== undefined && value !== null) {
      return false;
    }
    this.#write(NONE);
    // The texts behind it stay in their places.
    this.#next++;
    return true;
  }

  stringOrNull(value: string | null | undefined): void {
    if (!this.#none(value)) {
      this.string(value);
    }
  }

  numberOrNull(value: number | null | undefined): void {
    if (!this.#none(value)) {
      this.number(value);
    }
  }

  booleanOrNull(value: boolean | null | undefined): void {
    if (!this.#none(value)) {
      this.boolean(value);
    }
  }

  recordOrNull<T>(record: T | null | undefined, encode: Encode<T>): void {
    if (!this.#none(record)) {
      this.#write(PRESENT);
      encode(this, record);
    }
  }

  arrayOrNull<T>(items: readonly T[] | null | undefined, encode: Encode<T>): void {
    if (!this.#none(items)) {
      this.array(items, encode);
    }
  }
}

/** Writes a value that is given. */
export type Encode<T> = (encoder: Encoder, value: T) => void;

/** A record for the native half: as it is, and to be encoded unless something about it is odd. */
export function given<T>(record: T, encode: Encode<T>): Given<T> {
  function encoded() {
    const encoder = new Encoder();
    try {
      encode(encoder, record);
    } catch {
      return null;
    }
    return encoder.parts();
  }
  return [record, encoded];
}
