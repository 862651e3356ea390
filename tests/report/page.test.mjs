// The page of a review in a real browser: 2,000 rows, among them names that mean harm.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { found, start } from './browser.mjs';

// Where the core's own test has written it.
const FOLDER = process.env.REPORT;
const command = found();

describe('the page of a review', {
  skip: command ? false : 'NOT RUN: there is no Chromium',
}, () => {
  let browser;
  const url = pathToFileURL(join(FOLDER, 'review.html')).href;
  const shown = () => browser.evaluate(() => document.getElementById('shown').textContent);
  /** Fill in a filter, and give what is said and how many rows are seen. */
  const filtered = (name, value) =>
    browser.evaluate(
      (name, value) => {
        const form = document.getElementById('filters');
        form.elements[name].value = value;
        form.dispatchEvent(new Event('input'));
        const rows = [...document.querySelectorAll('#rows tbody tr')];
        return {
          said: document.getElementById('shown').textContent,
          seen: rows.filter((row) => row.getClientRects().length > 0).map((row) => row.textContent),
        };
      },
      name,
      value,
    );
  const cells = (column) =>
    browser.evaluate(
      (at) =>
        [...document.querySelectorAll(`#rows tbody > tr > :nth-child(${at})`)].map(
          (c) => c.textContent,
        ),
      column,
    );
  const click = (column) =>
    browser.evaluate(
      (at) => document.querySelector(`#rows thead th:nth-child(${at}) button`).click(),
      column,
    );

  before(async () => {
    browser = await start(command);
  });
  after(() => browser?.close());

  test('nothing of a name is executed, and nothing is asked of a network', async () => {
    await browser.look({ width: 1280, scheme: 'light' });
    await browser.open(url);
    const state = await browser.evaluate(() => ({
      title: document.title,
      scripts: document.scripts.length,
      foreign: document.querySelectorAll('img, iframe, object, embed, link, a, [onerror], [style]')
        .length,
      rows: document.querySelectorAll('#rows tbody tr').length,
    }));
    assert.deepEqual(state, {
      title: 'Access review of 2026-11-29',
      scripts: 1,
      foreign: 0,
      rows: 2000,
    });
    assert.deepEqual(browser.events('Runtime.exceptionThrown'), []);
    assert.deepEqual(browser.events('Log.entryAdded'), []);
    const asked = browser.events('Network.requestWillBeSent').map(({ request }) => request.url);
    assert.deepEqual(asked, [url]);
  });

  test("what is not the page's own is stopped by its policy", async () => {
    await browser.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = "document.title = 'executed'";
      const image = document.createElement('img');
      image.src = 'http://127.0.0.1:9/';
      document.body.append(script, image);
    });
    assert.equal(await browser.evaluate(() => document.title), 'Access review of 2026-11-29');
    const stopped = browser.events('Log.entryAdded').map(({ entry }) => entry.text);
    assert.equal(
      stopped.filter((text) => /Content Security Policy/.test(text)).length,
      2,
      stopped.join('\n'),
    );
  });

  test('rows are filtered by text, service, role and flag, and by all of them together', async () => {
    await browser.open(url);
    assert.equal(await shown(), 'All 2,000 rows');
    const service = await filtered('service', '=gitbook');
    assert.equal(service.said, '500 of 2,000 rows');
    assert.equal(service.seen.length, 500);
    const flag = await filtered('flag', '=leaver');
    assert.ok(
      flag.seen.length > 0 &&
        flag.seen.every((row) => row.includes('gitbook:acme') && row.includes('leaver')),
    );
    const text = await filtered('text', 'JONAS nakamura981');
    assert.equal(text.said, '1 of 2,000 rows');
    assert.deepEqual(await filtered('text', '<script>'), { said: '0 of 2,000 rows', seen: [] });
    await browser.evaluate(() => document.querySelector('#filters [type=reset]').click());
    await browser.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await shown(), 'All 2,000 rows');
    const any = await filtered('flag', 'any');
    const flags = await browser.evaluate(
      () =>
        [...document.querySelectorAll('#rows tbody tr')].filter((r) => r.querySelector('i')).length,
    );
    assert.equal(any.seen.length, flags);
    await filtered('flag', '');
    const role = await filtered('role', '=superuser');
    assert.ok(role.seen.length > 0 && role.seen.every((row) => row.includes('superuser')));
  });

  test('rows are sorted by any column, unknown last, and back to the riskiest first', async () => {
    await browser.open(url);
    const [riskiest, keys] = [await cells(7), await cells(8)];
    assert.ok(riskiest[0].includes('leaver'));
    for (const column of [5, 6]) {
      await click(column);
      const up = await cells(column);
      const known = up.filter((day) => day !== '–');
      assert.deepEqual(known, known.toSorted());
      assert.ok(known.length < 2000 && up.slice(known.length).every((day) => day === '–'));
      await click(column);
      assert.deepEqual((await cells(column)).slice(0, known.length), known.toReversed());
    }
    const sorted = await browser.evaluate(() =>
      [...document.querySelectorAll('#rows [aria-sort]')].map((h) => h.getAttribute('aria-sort')),
    );
    assert.deepEqual(sorted, ['descending']);
    await click(7);
    assert.deepEqual(await cells(8), keys);
  });

  test('it fits wide and narrow windows, light and dark, and paper', async () => {
    const pictures = process.env.PICTURES;
    if (pictures) mkdirSync(pictures, { recursive: true });
    for (const width of [1280, 390]) {
      for (const scheme of ['light', 'dark']) {
        await browser.look({ width, scheme });
        await browser.open(url);
        const { wide, ground, ink } = await browser.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          ground: getComputedStyle(document.documentElement).backgroundColor,
          ink: getComputedStyle(document.body).color,
        }));
        assert.ok(wide <= width, `${wide} pixels in a window of ${width}`);
        const [light, dark] = scheme === 'light' ? [ground, ink] : [ink, ground];
        assert.ok(
          luminance(light) > 0.8 && luminance(dark) < 0.05,
          `${scheme}: ${ink} on ${ground}`,
        );
        // A row of a name of 10,000 characters is not much higher than others.
        const highest = await browser.evaluate(() =>
          Math.max(...[...document.querySelectorAll('#rows tbody tr')].map((r) => r.offsetHeight)),
        );
        assert.ok(highest < 400, `${highest} pixels`);
        if (pictures) {
          const picture = await browser.picture({ width, height: width > 600 ? 1700 : 2600 });
          writeFileSync(join(pictures, `${width}-${scheme}.png`), picture);
        }
      }
    }
    await browser.look({ width: 1280, scheme: 'dark', media: 'print' });
    const paper = await browser.evaluate(() => ({
      ground: getComputedStyle(document.documentElement).backgroundColor,
      filters: document.querySelector('#filters label').getClientRects().length,
    }));
    assert.deepEqual(paper, { ground: 'rgb(255, 255, 255)', filters: 0 });
  });

  test('texts have the contrast that people need who see less', async () => {
    for (const scheme of ['light', 'dark']) {
      await browser.look({ width: 1280, scheme });
      await browser.open(url);
      const pairs = await browser.evaluate(() => {
        const ground = (element) => {
          for (let each = element; each; each = each.parentElement) {
            const color = getComputedStyle(each).backgroundColor;
            if (color !== 'rgba(0, 0, 0, 0)') return color;
          }
        };
        const kinds =
          'h1, header p, .incomplete p, .figures dt, .figures dd, .rules, caption, #rows thead button, #rows b, #rows small, i, i.g, s, s.p, u, em, label, output, footer p, .meanings dd';
        return [...document.querySelectorAll(kinds)].slice(0, 3000).map((element) => ({
          what: `${element.tagName}.${element.className}`,
          ink: getComputedStyle(element).color,
          ground: ground(element),
        }));
      });
      for (const { what, ink, ground } of pairs) {
        const [least, most] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
        assert.ok(
          (most + 0.05) / (least + 0.05) >= 4.5,
          `${scheme}: ${what} has ${ink} on ${ground}`,
        );
      }
    }
  });

  test('all of it is there without its script', async () => {
    await browser.send('Emulation.setScriptExecutionDisabled', { value: true });
    await browser.open(url);
    await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
    const state = await browser.evaluate(() => ({
      rows: [...document.querySelectorAll('#rows tbody tr')].filter(
        (row) => row.getClientRects().length > 0,
      ).length,
      filters: document.getElementById('filters').getClientRects().length,
      buttons: document.querySelectorAll('#rows button').length,
      warned: document.querySelector('.incomplete h2').textContent,
    }));
    const warned = 'Incomplete: 1 of 4 places was not read to the end';
    assert.deepEqual(state, { rows: 2000, filters: 0, buttons: 0, warned });
  });
});

/** How light a color is, from 0 to 1, as the guidelines for accessibility compute it. */
function luminance(color) {
  const parts = color
    .match(/[\d.]+/g)
    .slice(0, 3)
    .map((part) => part / 255);
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
