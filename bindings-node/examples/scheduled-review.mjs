// Review who has access, as a job that runs by itself:
//
//     node scheduled-review.mjs [--targets FILE] [--output FOLDER] [TARGET …]
//
// Targets are places such as `paperspace:my-team`; in a file they are one a line, and `#` begins a
// comment. Credentials come from the environment. Progress goes to standard error, the report to the
// folder. The exit code is 0 if all targets were read to their ends, 1 if not, 2 if it was called
// wrongly.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Access, InvalidArgumentError } from 'rosterkit';

const USAGE = 'usage: node scheduled-review.mjs [--targets FILE] [--output FOLDER] [TARGET …]';
const OPTIONS = {
  targets: { type: 'string' },
  output: { type: 'string', default: 'review' },
};

/** The targets that were named, and those of the file. */
function read() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const lines =
    values.targets === undefined ? [] : readFileSync(values.targets, 'utf8').split('\n');
  const listed = lines.map((line) => line.replace(/(^|\s)#.*/, '').trim()).filter(Boolean);
  const targets = [...positionals, ...listed];
  if (targets.length === 0) {
    throw new Error('name at least one target, such as `paperspace:my-team`');
  }
  return { targets, output: values.output };
}

function tell({ target, state, people, error }) {
  if (state === 'complete') console.error(`${target}: ${people} people`);
  if (state === 'failed') console.error(`${target}: ${error.message}`);
}

/** Review, write the report, and give the exit code. */
async function main() {
  let asked;
  try {
    asked = read();
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  const access = new Access({ onTarget: tell });
  try {
    const review = await access.review(asked.targets);
    const { files } = await access.writeFiles(review, asked.output);
    const written = files.map(({ name }) => name).join(', ');
    console.error(`${review.rows.length} rows in ${asked.output}: ${written}`);
    return review.complete ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    return error instanceof InvalidArgumentError ? 2 : 1;
  }
}

process.exitCode = await main();
