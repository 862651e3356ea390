/** A proxy on a real socket that keeps what a client and a service say to each other. */

import { Agent, createServer, request as send } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

const DECODERS = { identity: (bytes) => bytes, gzip: gunzipSync };

/** The text of a body, unpacked. An unknown coding gives no text. */
function text(bytes, headers) {
  const coding = headers['content-encoding'] ?? 'identity';
  const decode = DECODERS[coding];
  if (decode === undefined) throw new Error(`a body is in ${coding}, which is not read here`);
  return decode(bytes).toString('utf8');
}

/** Pass a request on as it is, and wait for the whole answer. */
function forward(origin, agent, request, body) {
  const { host, connection, ...headers } = request.headers;
  return new Promise((resolve, reject) => {
    const target = origin.pathname + request.url;
    const { hostname, port } = origin;
    const { method } = request;
    const outgoing = send({ agent, hostname, port, method, path: target, headers }, (answer) => {
      buffer(answer).then((bytes) => resolve({ answer, bytes }), reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/**
 * Listens on a port of this machine, and keeps every exchange before the client sees its answer:
 * `{ method, target, request: { headers, body }, answer: { status, headers, body } }`.
 */
export class Recorder {
  #server;
  #agent = new Agent({ keepAlive: true });
  #exchanges = [];

  /** Start one in front of what is at `origin`, whose path the clients leave out. */
  static async start(origin) {
    const recorder = new Recorder();
    await recorder.#listen(new URL(origin));
    return recorder;
  }

  async #listen(origin) {
    this.#server = createServer(async (request, response) => {
      try {
        await this.#exchange(origin, request, response);
      } catch (error) {
        // No status could be taken for the service's; the client reports a broken connection.
        this.#exchanges.push({ method: request.method, target: request.url, failure: error });
        response.destroy(error);
      }
    });
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
  }

  async #exchange(origin, request, response) {
    const sent = await buffer(request);
    const { answer, bytes } = await forward(origin, this.#agent, request, sent);
    this.#exchanges.push({
      method: request.method,
      target: request.url,
      request: { headers: request.headers, body: text(sent, request.headers) },
      answer: {
        status: answer.statusCode,
        headers: answer.headers,
        body: text(bytes, answer.headers),
      },
    });
    response.writeHead(answer.statusCode, answer.statusMessage, answer.rawHeaders);
    response.end(bytes);
  }

  /** The exchanges since the last time they were taken. */
  take() {
    return this.#exchanges.splice(0);
  }

  stop() {
    this.#agent.destroy();
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
