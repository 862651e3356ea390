/** Modules that are reset, and a sandbox with a realm and an environment of its own. */

const { createServer } = require('node:http');

const asked = [];
let server;
let baseUrl;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${server.address().port}`;
});

afterAll(() => server.close());

test('a client keeps its token and hooks when modules are reset', async () => {
  const heard = [];
  const clients = ['a', 'b'].map((name) => {
    jest.resetModules();
    const { Paperspace } = require('rosterkit');
    const onRequest = () => heard.push(name);
    return new Paperspace({ baseUrl, tokenProvider: () => name, onRequest });
  });
  expect(clients[0].constructor).not.toBe(clients[1].constructor);
  for (const client of [...clients, ...clients.reverse()]) {
    await client.getSecret('t', 'A').catch(() => {});
  }
  expect(asked).toEqual(['Bearer a', 'Bearer b', 'Bearer b', 'Bearer a']);
  expect(heard).toEqual(['a', 'b', 'b', 'a']);
});

test('errors of before are known after modules were reset', async () => {
  const { Paperspace } = require('rosterkit');
  const call = new Paperspace({ baseUrl, apiKey: 'k' }).getSecret('t', 'A');
  jest.resetModules();
  const { ApiError, NotFoundError, ServerError } = require('rosterkit');
  await expect(call).rejects.toThrow(NotFoundError);
  await expect(call).rejects.toBeInstanceOf(ApiError);
  await expect(call).rejects.not.toBeInstanceOf(ServerError);
});

test('the environment is what the test has made of it', () => {
  const { Paperspace } = require('rosterkit');
  process.env.PAPERSPACE_API_KEY = 'of-the-test';
  expect(new Paperspace().explain().apiKey).toMatch('PAPERSPACE_API_KEY');
  delete process.env.PAPERSPACE_API_KEY;
  expect(() => new Paperspace()).toThrow('PAPERSPACE_API_KEY');
});

// What is printed of it is looked at from outside.
test('a hook that fails with an error of this realm is not silent', async () => {
  const { Paperspace } = require('rosterkit');
  const fails = async () => {
    throw new Error('of the hook');
  };
  const client = new Paperspace({ baseUrl, apiKey: 'k', onRequest: fails });
  await expect(client.getSecret('t', 'A')).rejects.toThrow();
});
