/** One job in this process, for `rounds.mjs`: `sample.mjs MODULE NAME URL PACKAGE [--quick]`. */

import { FULL, QUICK, Setup } from './setup.mjs';

const [module, name, url, folder, ...flags] = process.argv.slice(2);
// Only what the job needs is loaded, so that no other objects weigh on the garbage collector.
const loaded = await import(`./${module}.mjs`);
const jobs = loaded.default ?? loaded;
const setup = new Setup(url, flags.includes('--quick') ? QUICK : FULL, folder);
console.log(JSON.stringify(await jobs[name](setup)));
