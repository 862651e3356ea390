/** A service that says who asked, and answers when it is told to. */

import { once } from 'node:events';
import { createServer } from 'node:http';

/** Serve until the test ends. `asked` are the tokens that came; while `held`, nothing is answered. */
export async function service(t) {
  const waiting = [];
  const own = { asked: [], held: false, closed: 0, release };
  const server = createServer((request, response) => {
    own.asked.push(request.headers.authorization?.replace('Bearer ', ''));
    response.on('close', () => {
      own.closed += response.writableFinished ? 0 : 1;
    });
    waiting.push(response);
    if (!own.held) release();
  });
  function release() {
    own.held = false;
    for (const response of waiting.splice(0)) {
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}');
    }
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  own.baseUrl = `http://127.0.0.1:${server.address().port}`;
  return own;
}
