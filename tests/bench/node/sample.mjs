/** One job in this process, for `rounds.mjs`: `sample.mjs MODULE NAME URL PACKAGE [--quick]`. */

import { FULL, Place, QUICK } from './place.mjs';

const [module, name, url, folder, ...flags] = process.argv.slice(2);
// Only what the job needs is loaded, so that nobody's objects weigh on another's collector.
const jobs = await import(`./${module}.mjs`);
const place = new Place(url, flags.includes('--quick') ? QUICK : FULL, folder);
console.log(JSON.stringify(await jobs[name](place)));
