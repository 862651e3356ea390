import { brand } from './brand';
import { told } from './errors';

/** The answer to a request that has no operation of its own, not interpreted. */
export class RawAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  readonly #check: { json(): void };

  constructor(answer: {
    status: number;
    headers: Record<string, string>;
    body: Buffer;
    check: { json(): void };
  }) {
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
    this.#check = answer.check;
  }

  /** Read the body as JSON. */
  json(): unknown {
    // Read twice: checked there, so that what goes wrong is one of our errors.
    told(() => this.#check.json());
    // Unlike a buffer's own `toString`, a decoder leaves a byte order mark out.
    return JSON.parse(new TextDecoder().decode(this.body));
  }
}

brand('RawAnswer', RawAnswer);
