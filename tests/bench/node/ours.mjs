/** The jobs with RosterKit, with its defaults. */

import { Stopwatch } from './measure.mjs';
import {
  API_KEY,
  COLLEAGUES_A_PAGE,
  complete,
  HUNDRED_PAGES,
  MEMBERS_A_PAGE,
  ORGANIZATION,
  SOMEBODY,
  TEAM,
  touch,
  touchColleagues,
  touchOne,
  weigh,
  weighColleagues,
} from './people.mjs';
import { atOnce, firstAtOnce, oneAfterAnother, oneAfterAnotherSync } from './small-calls.mjs';

const LIST = { limit: MEMBERS_A_PAGE };

function client(setup) {
  const { Paperspace } = setup.rosterkit();
  return new Paperspace({ apiKey: API_KEY, baseUrl: setup.paperspace });
}

function clientSync(setup) {
  const { PaperspaceSync } = setup.rosterkit();
  return new PaperspaceSync({ apiKey: API_KEY, baseUrl: setup.paperspace });
}

/** Ready to be measured: the connection is there. */
async function ready(setup) {
  const paperspace = client(setup);
  await paperspace.updateTeamMember(TEAM, SOMEBODY, true);
  return paperspace;
}

function readySync(setup) {
  const paperspace = clientSync(setup);
  paperspace.updateTeamMember(TEAM, SOMEBODY, true);
  return paperspace;
}

/** Everything fetched, touched and held. */
export async function list(setup) {
  const paperspace = await ready(setup);
  const watch = new Stopwatch();
  const everyone = await paperspace.listTeamMembers(TEAM, LIST).all();
  const touched = touch(everyone);
  return { ...watch.stop(), touched, ...weigh(everyone, setup.size.members) };
}

export async function listByItem(setup) {
  const paperspace = await ready(setup);
  const watch = new Stopwatch();
  const everyone = [];
  for await (const member of paperspace.listTeamMembers(TEAM, LIST)) {
    everyone.push(member);
  }
  const touched = touch(everyone);
  return { ...watch.stop(), touched, ...weigh(everyone, setup.size.members) };
}

export function listSync(setup) {
  const paperspace = readySync(setup);
  const watch = new Stopwatch();
  const everyone = paperspace.listTeamMembers(TEAM, LIST).all();
  const touched = touch(everyone);
  return { ...watch.stop(), touched, ...weigh(everyone, setup.size.members) };
}

/** Every member looked at, and none kept. */
async function streamed(setup, options) {
  const paperspace = await ready(setup);
  const watch = new Stopwatch();
  let touched = 0;
  let count = 0;
  for await (const member of paperspace.listTeamMembers(TEAM, options)) {
    touched += touchOne(member);
    count += 1;
  }
  return { ...watch.stop(), touched, weight: complete(count, setup.size.members) };
}

export function stream(setup) {
  return streamed(setup, LIST);
}

export function streamAhead(setup) {
  return streamed(setup, { ...LIST, prefetch: 1 });
}

export async function streamByPage(setup) {
  const paperspace = await ready(setup);
  const watch = new Stopwatch();
  let touched = 0;
  let count = 0;
  for await (const { items } of paperspace.listTeamMembers(TEAM, LIST).pages()) {
    touched += touch(items);
    count += items.length;
  }
  return { ...watch.stop(), touched, weight: complete(count, setup.size.members) };
}

export function streamSync(setup) {
  const paperspace = readySync(setup);
  const watch = new Stopwatch();
  let touched = 0;
  let count = 0;
  for (const member of paperspace.listTeamMembers(TEAM, LIST)) {
    touched += touchOne(member);
    count += 1;
  }
  return { ...watch.stop(), touched, weight: complete(count, setup.size.members) };
}

/** The smaller team, touched and held; `watch` runs already. */
async function hundredPages(paperspace, { size }, watch, options = LIST) {
  const everyone = await paperspace.listTeamMembers(HUNDRED_PAGES, options).all();
  const touched = touch(everyone);
  return { ...watch.stop(), touched, ...weigh(everyone, size.hundredPages) };
}

/** From a client that does not exist yet: it is made, and shakes hands. */
export async function connectAndList(setup) {
  const watch = new Stopwatch();
  return await hundredPages(client(setup), setup, watch);
}

export async function listHundredPages(setup) {
  const paperspace = await ready(setup);
  return await hundredPages(paperspace, setup, new Stopwatch());
}

export async function listHundredPagesAhead(setup) {
  const paperspace = await ready(setup);
  return await hundredPages(paperspace, setup, new Stopwatch(), { ...LIST, prefetch: 1 });
}

export async function colleagues(setup) {
  const { GitBook } = setup.rosterkit();
  const gitbook = new GitBook({ token: API_KEY, baseUrl: `${setup.gitbook}/v1` });
  const members = () => gitbook.listTeamMembers(ORGANIZATION, TEAM, { limit: COLLEAGUES_A_PAGE });
  await members().pages()[Symbol.asyncIterator]().next(); // the connection is there
  const photo = ({ photoUrl }) => photoUrl;
  const watch = new Stopwatch();
  const everyone = await members().all();
  const touched = touchColleagues(everyone, photo);
  const sample = { ...watch.stop(), touched };
  return { ...sample, ...weighColleagues(everyone, photo, setup.size.colleagues) };
}

export function put(setup) {
  const paperspace = client(setup);
  return oneAfterAnother((user) => paperspace.updateTeamMember(TEAM, user, true), setup.size);
}

export function putSync(setup) {
  const paperspace = clientSync(setup);
  return oneAfterAnotherSync((user) => paperspace.updateTeamMember(TEAM, user, true), setup.size);
}

export function burst(setup) {
  const paperspace = client(setup);
  return atOnce((user) => paperspace.updateTeamMember(TEAM, user, true), setup.size);
}

export function firstBurst(setup) {
  const paperspace = client(setup);
  return firstAtOnce((user) => paperspace.updateTeamMember(TEAM, user, true), setup.size.burst);
}

export function smallBurst(setup) {
  const paperspace = client(setup);
  return firstAtOnce(
    (user) => paperspace.updateTeamMember(TEAM, user, true),
    setup.size.smallBurst,
  );
}
