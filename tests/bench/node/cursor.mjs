/** Following Paperspace's cursor as its documentation says, the same for every other client. */

import { MEMBERS_A_PAGE, TEAM } from './people.mjs';

/** The items of page after page of a team; `get` fetches one. */
export async function* pages(get, team = TEAM) {
  const first = `/teams/${team}/users?limit=${MEMBERS_A_PAGE}`;
  let path = first;
  for (;;) {
    const { items, hasMore, nextPage } = await get(path);
    yield items;
    if (!hasMore) {
      return;
    }
    path = `${first}&after=${encodeURIComponent(nextPage)}`;
  }
}
