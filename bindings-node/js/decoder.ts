/** Decoding answers: all their text in two strings, and numbers that divide it. */

const NONE = 0xffffffff;

/** Added to the place of an earlier text that is meant once more. */
const EARLIER = 0x80000000;
/** How many texts of up to so many letters are kept for that. */
const KEPT = 4096;
const LONGEST = 255;

export class Decoder {
  readonly #narrow: string;
  readonly #wide: string;
  readonly #numbers: Uint32Array;
  /** How far each has been read: numbers, narrow and wide text. */
  #at = 0;
  #inNarrow = 0;
  #inWide = 0;

  constructor(narrow: string, numbers: Uint32Array, wide: string) {
    this.#narrow = narrow;
    this.#numbers = numbers;
    this.#wide = wide;
  }

  number(): number {
    return this.#numbers[this.#at++] as number;
  }

  /** The number that comes next, which stays. */
  protected peek(): number {
    return this.#numbers[this.#at] as number;
  }

  string(): string {
    const number = this.number();
    const length = number >>> 1;
    if ((number & 1) === 0) {
      const from = this.#inNarrow;
      this.#inNarrow = from + length;
      return this.#narrow.slice(from, this.#inNarrow);
    }
    const from = this.#inWide;
    this.#inWide = from + length;
    return this.#wide.slice(from, this.#inWide);
  }

  boolean(): boolean {
    return this.number() === 1;
  }

  json(): Record<string, unknown> {
    return JSON.parse(this.string());
  }

  array<T>(decode: Decode<T>): T[] {
    // Of this length from the start: an array that grows has room for sixteen more.
    const items = new Array<T>(this.number());
    for (let at = 0; at < items.length; at++) {
      items[at] = decode(this);
    }
    return items;
  }

  /** Whether a value is missing, which is read past. */
  none(): boolean {
    if (this.peek() !== NONE) {
      return false;
    }
    this.#at++;
    return true;
  }

  stringOrNull(): string | null {
    return this.none() ? null : this.string();
  }

  numberOrNull(): number | null {
    return this.none() ? null : this.number();
  }

  booleanOrNull(): boolean | null {
    return this.none() ? null : this.boolean();
  }

  jsonOrNull(): Record<string, unknown> | null {
    return this.none() ? null : this.json();
  }

  arrayOrNull<T>(decode: Decode<T>): T[] | null {
    return this.none() ? null : this.array(decode);
  }

  recordOrNull<T>(decode: Decode<T>): T | null {
    if (this.none()) {
      return null;
    }
    this.#at++;
    return decode(this);
  }
}

/** Decodes answers in which texts are shared: of those that came a little while ago, only the place does. */
export class SharingDecoder extends Decoder {
  readonly #recent: string[] = [];
  #count = 0;

  override string(): string {
    const number = this.peek();
    if (number >= EARLIER) {
      this.number();
      return this.#recent[number - EARLIER] as string;
    }
    const text = super.string();
    if ((number & 1) === 0 && text.length <= LONGEST) {
      this.#recent[this.#count++ % KEPT] = text;
    }
    return text;
  }
}

/** Makes a plain object of what comes next. */
export type Decode<T> = (decoder: Decoder) => T;
