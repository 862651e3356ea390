// A browser, driven over a pipe in its own protocol: nothing needs to be installed but the browser.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The command of a browser, or undefined if there is none. `BROWSER_COMMAND` names another one. */
export function found() {
  const names = process.env.BROWSER_COMMAND ? [process.env.BROWSER_COMMAND] : NAMES;
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** Start a browser with one page. */
export async function start(command) {
  const profile = mkdtempSync(join(tmpdir(), 'rosterkit-browser-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--hide-scrollbars',
  ];
  const browser = spawn(
    command,
    [...flags, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const [, , , to, from] = browser.stdio;
  const waiting = new Map();
  const events = [];
  let rest = '';
  let last = 0;
  from.setEncoding('utf8');
  from.on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    for (const message of messages.map((each) => JSON.parse(each))) {
      if (message.id === undefined) {
        events.push(message);
        continue;
      }
      const { resolve, reject } = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    }
  });
  browser.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser ended'));
  });
  let sessionId;
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const { targetInfos } = await send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'page');
  sessionId = (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);

  return {
    send,
    /** What happened so far, of one method. */
    events: (method) =>
      events.filter((event) => event.method === method).map(({ params }) => params),
    /** Open a URL and wait until it is loaded. */
    async open(url) {
      const loaded = () => events.filter(({ method }) => method === 'Page.loadEventFired').length;
      const before = loaded();
      await send('Page.navigate', { url });
      while (loaded() === before) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    /** The value of an expression, or of calling a function, in the page. */
    async evaluate(what, ...given) {
      const expression =
        typeof what === 'function' ? `(${what})(...${JSON.stringify(given)})` : what;
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async look({ width, scheme, media = '' }) {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 900,
        deviceScaleFactor: 1,
        mobile: width < 600,
      });
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await send('Emulation.setEmulatedMedia', { media, features });
    },
    /** A picture of the page from `top` on, as PNG. */
    async picture({ width, height, top = 0 }) {
      const clip = { x: 0, y: top, width, height, scale: 1 };
      const { data } = await send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
      return Buffer.from(data, 'base64');
    },
    async close() {
      const ended = new Promise((resolve) => browser.on('exit', resolve));
      browser.kill();
      await ended;
      // Its other processes write on for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
    },
  };
}
