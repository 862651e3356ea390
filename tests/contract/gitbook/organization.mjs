/** Who is in an organization and who could be, as GitBook's own client sees it. */

import { pages } from './team.mjs';

/** The items of a listing, which is read in pages so small that there are several. */
export async function items(list, limit = 1) {
  const all = await pages((page) => list({ limit, page }));
  return all.flatMap((page) => page.items);
}

/** The members of an organization that fit a query. */
export function organizationMembers({ orgs }, organizationId, query = {}) {
  const list = (paging) =>
    orgs.listMembersInOrganizationById(organizationId, { ...query, ...paging });
  return items(list, 25);
}

/** The organizations of the token's owner. */
export function organizations({ orgs }) {
  return items((paging) => orgs.listOrganizationsForAuthenticatedUser(paging));
}

/** Those of another organization who are not in this one, and can be named by their address. */
export async function strangers(client, organizationId) {
  const own = (await organizationMembers(client, organizationId)).map(({ id }) => id);
  const { id: other } = (await organizations(client)).find(({ id }) => id !== organizationId);
  const others = await organizationMembers(client, other);
  return others.filter(({ id, user }) => !own.includes(id) && user.email !== undefined);
}
