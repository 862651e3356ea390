/**
 * A reporter of `node --test` for logs that may be cut at their beginning: thousands of tests that
 * pass are a number, and failures come last, with their file and line.
 */

import { relative } from 'node:path';
import { inspect } from 'node:util';

/** Why tests are skipped that `--test-name-pattern` does not name. */
const UNNAMED = 'test name does not match pattern';
const INDENT = '    ';

/** Where a test is, in words that can be pasted after `node --test`. */
function place({ file, line }) {
  return file === undefined ? '' : ` (${relative(process.cwd(), file)}:${line})`;
}

/** A failure that is told for the tests within it. */
function isOfOthers({ details }) {
  return details.error.failureType === 'subtestsFailed';
}

/** The error that the test ended with, as deep as it goes: it may be all there is to go by. */
function reason({ details: { error } }) {
  const cause = error.cause ?? error;
  const text = typeof cause === 'string' ? cause : inspect(cause, { depth: 5 });
  return text.replace(/^(?=.)/gm, INDENT);
}

export default async function* reporter(events) {
  const path = [];
  const failures = [];
  const totals = [];
  for await (const { type, data } of events) {
    switch (type) {
      case 'test:start':
        path.length = data.nesting;
        path.push(data.name);
        break;
      case 'test:pass':
        if (typeof data.skip === 'string' && data.skip !== UNNAMED) {
          yield `SKIPPED: ${data.name}: ${data.skip}\n`;
        }
        break;
      case 'test:fail': {
        path.length = data.nesting;
        path.push(data.name);
        const title = `FAILED: ${path.join(' > ')}${place(data)}\n`;
        if (!isOfOthers(data)) {
          failures.push(`${title}${reason(data)}\n`);
          // At once as well, for a run that does not come to its end.
          yield title;
        }
        break;
      }
      case 'test:stdout':
      case 'test:stderr':
        yield data.message;
        break;
      case 'test:diagnostic':
        if (data.nesting === 0) {
          totals.push(data.message);
        }
        break;
    }
  }
  if (failures.length > 0) {
    yield `\n${failures.join('\n')}\n`;
  }
  yield `${totals.join(', ')}\n`;
}
