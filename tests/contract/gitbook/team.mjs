/** Who is in a team and who could be, as GitBook's own client sees it. */

/** The pages of a listing by the official client, from first to last. */
export async function pages(list) {
  const all = [];
  let page;
  do {
    const { data } = await list(page);
    all.push(data);
    page = data.next?.page;
  } while (page !== undefined);
  return all;
}

/** The members of a team, as the official client lists them. */
export async function membersOf(client, organizationId, teamId) {
  const all = await pages((page) =>
    client.orgs.listTeamMembersInOrganizationById(organizationId, teamId, { limit: 1000, page }),
  );
  return all.flatMap(({ items }) => items);
}

const rolesOf = (members) =>
  Object.fromEntries(members.map(({ organization, team }) => [organization.id, team.role]));

/** The role of everybody in a team, by user id. */
export async function rolesIn(client, organizationId, teamId) {
  return rolesOf(await membersOf(client, organizationId, teamId));
}

/** People of the organization who are not in the team, and can be named by their address. */
export async function outsiders(client, organizationId, teamId) {
  const all = await pages((page) =>
    client.orgs.listMembersInOrganizationById(organizationId, { limit: 1000, page }),
  );
  const roles = await rolesIn(client, organizationId, teamId);
  return all
    .flatMap(({ items }) => items)
    .filter(({ id, user }) => !(id in roles) && user.email !== undefined);
}

/** An update that adds, removes and gives a role, by id and by address, and what it leads to. */
export async function reshuffle(client, organizationId, teamId) {
  const [byId, byAddress] = await outsiders(client, organizationId, teamId);
  const members = await membersOf(client, organizationId, teamId);
  const plain = members.filter(({ team }) => team.role === 'member').map((it) => it.organization);
  const rises = plain.pop();
  const [leaves, leavesToo] = plain.filter(({ user }) => user.email !== undefined);
  const update = {
    add: [byId.id, byAddress.user.email],
    remove: [leaves.id, leavesToo.user.email],
    memberships: { [rises.id]: { role: 'owner' } },
  };
  const { [leaves.id]: _, [leavesToo.id]: __, ...stay } = rolesOf(members);
  const newcomers = { [byId.id]: 'member', [byAddress.id]: 'member' };
  return { update, expected: { ...stay, ...newcomers, [rises.id]: 'owner' } };
}
