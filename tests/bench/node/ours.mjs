/** The jobs with RosterKit, with its defaults. */

import { Stopwatch } from './measure.mjs';
import {
  API_KEY,
  COLLEAGUES_A_PAGE,
  complete,
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

function client(place) {
  const { Paperspace } = place.rosterkit();
  return new Paperspace({ apiKey: API_KEY, baseUrl: place.paperspace });
}

function clientSync(place) {
  const { PaperspaceSync } = place.rosterkit();
  return new PaperspaceSync({ apiKey: API_KEY, baseUrl: place.paperspace });
}

/** Ready to be measured: the connection is there. */
async function ready(place) {
  const paperspace = client(place);
  await paperspace.updateTeamMember(TEAM, SOMEBODY, true);
  return paperspace;
}

function readySync(place) {
  const paperspace = clientSync(place);
  paperspace.updateTeamMember(TEAM, SOMEBODY, true);
  return paperspace;
}

/** Everything fetched, touched and held. */
export async function list(place) {
  const paperspace = await ready(place);
  const watch = new Stopwatch();
  const everybody = await paperspace.listTeamMembers(TEAM, LIST).all();
  const touched = touch(everybody);
  return { ...watch.stop(), touched, ...weigh(everybody, place.size.members) };
}

export async function listByItem(place) {
  const paperspace = await ready(place);
  const watch = new Stopwatch();
  const everybody = [];
  for await (const member of paperspace.listTeamMembers(TEAM, LIST)) {
    everybody.push(member);
  }
  const touched = touch(everybody);
  return { ...watch.stop(), touched, ...weigh(everybody, place.size.members) };
}

export function listSync(place) {
  const paperspace = readySync(place);
  const watch = new Stopwatch();
  const everybody = paperspace.listTeamMembers(TEAM, LIST).all();
  const touched = touch(everybody);
  return { ...watch.stop(), touched, ...weigh(everybody, place.size.members) };
}

/** Everybody looked at and nobody held. */
async function streamed(place, options) {
  const paperspace = await ready(place);
  const watch = new Stopwatch();
  let touched = 0;
  let count = 0;
  for await (const member of paperspace.listTeamMembers(TEAM, options)) {
    touched += touchOne(member);
    count += 1;
  }
  return { ...watch.stop(), touched, weight: complete(count, place.size.members) };
}

export function stream(place) {
  return streamed(place, LIST);
}

export function streamAhead(place) {
  return streamed(place, { ...LIST, prefetch: 1 });
}

export async function streamByPage(place) {
  const paperspace = await ready(place);
  const watch = new Stopwatch();
  let touched = 0;
  let count = 0;
  for await (const { items } of paperspace.listTeamMembers(TEAM, LIST).pages()) {
    touched += touch(items);
    count += items.length;
  }
  return { ...watch.stop(), touched, weight: complete(count, place.size.members) };
}

export function streamSync(place) {
  const paperspace = readySync(place);
  const watch = new Stopwatch();
  let touched = 0;
  let count = 0;
  for (const member of paperspace.listTeamMembers(TEAM, LIST)) {
    touched += touchOne(member);
    count += 1;
  }
  return { ...watch.stop(), touched, weight: complete(count, place.size.members) };
}

export async function colleagues(place) {
  const { GitBook } = place.rosterkit();
  const gitbook = new GitBook({ token: API_KEY, baseUrl: `${place.gitbook}/v1` });
  const members = () => gitbook.listTeamMembers(ORGANIZATION, TEAM, { limit: COLLEAGUES_A_PAGE });
  await members().pages()[Symbol.asyncIterator]().next(); // the connection is there
  const photo = ({ photoUrl }) => photoUrl;
  const watch = new Stopwatch();
  const everybody = await members().all();
  const touched = touchColleagues(everybody, photo);
  const sample = { ...watch.stop(), touched };
  return { ...sample, ...weighColleagues(everybody, photo, place.size.colleagues) };
}

export function put(place) {
  const paperspace = client(place);
  return oneAfterAnother((user) => paperspace.updateTeamMember(TEAM, user, true), place.size);
}

export function putSync(place) {
  const paperspace = clientSync(place);
  return oneAfterAnotherSync((user) => paperspace.updateTeamMember(TEAM, user, true), place.size);
}

export function burst(place) {
  const paperspace = client(place);
  return atOnce((user) => paperspace.updateTeamMember(TEAM, user, true), place.size);
}

export function firstBurst(place) {
  const paperspace = client(place);
  return firstAtOnce((user) => paperspace.updateTeamMember(TEAM, user, true), place.size);
}
