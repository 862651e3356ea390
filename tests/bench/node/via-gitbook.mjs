/** GitBook's own client. It has no paging helper: the next page is asked for by its name. */

import { GitBookAPI } from '@gitbook/api';

import { Stopwatch } from './measure.mjs';
import {
  API_KEY,
  COLLEAGUES_A_PAGE,
  ORGANIZATION,
  TEAM,
  touchColleagues,
  weighColleagues,
} from './people.mjs';

export async function colleagues(setup) {
  const { orgs } = new GitBookAPI({ endpoint: setup.gitbook, authToken: API_KEY });

  async function members(page) {
    const query = { limit: COLLEAGUES_A_PAGE, page };
    return (await orgs.listTeamMembersInOrganizationById(ORGANIZATION, TEAM, query)).data;
  }

  await members(); // the connection is there
  const photo = ({ photoURL }) => photoURL;
  const watch = new Stopwatch();
  const everyone = [];
  let page;
  do {
    const { items, next } = await members(page);
    everyone.push(...items);
    page = next?.page;
  } while (page !== undefined);
  const touched = touchColleagues(everyone, photo);
  const sample = { ...watch.stop(), touched };
  return { ...sample, ...weighColleagues(everyone, photo, setup.size.colleagues) };
}
