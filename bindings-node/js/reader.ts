/** Reading answers: text that the native half wrote into one string, and numbers that part it. */

const NONE = 0xffffffff;

export class Reader {
  text: string;
  numbers: Uint32Array;
  /** How far it has been read. */
  at = 0;
  from = 0;

  constructor(text: string, numbers: Uint32Array) {
    this.text = text;
    this.numbers = numbers;
  }

  number(): number {
    return this.numbers[this.at++] as number;
  }

  string(): string {
    const from = this.from;
    this.from = from + this.number();
    return this.text.slice(from, this.from);
  }

  boolean(): boolean {
    return this.number() === 1;
  }

  json(): unknown {
    return JSON.parse(this.string());
  }

  array<T>(read: (reader: Reader) => T): T[] {
    const items: T[] = [];
    for (let left = this.number(); left > 0; left--) {
      items.push(read(this));
    }
    return items;
  }

  /** Whether a value is missing, which is read past. */
  none(): boolean {
    if (this.numbers[this.at] !== NONE) {
      return false;
    }
    this.at++;
    return true;
  }

  stringOrNull(): string | null {
    return this.none() ? null : this.string();
  }

  booleanOrNull(): boolean | null {
    return this.none() ? null : this.boolean();
  }

  jsonOrNull(): unknown {
    return this.none() ? null : this.json();
  }

  arrayOrNull<T>(read: (reader: Reader) => T): T[] | null {
    return this.none() ? null : this.array(read);
  }

  recordOrNull<T>(read: (reader: Reader) => T): T | null {
    if (this.none()) {
      return null;
    }
    this.at++;
    return read(this);
  }
}

/** Makes a plain object of what comes next. */
export type Read = (reader: Reader) => unknown;
