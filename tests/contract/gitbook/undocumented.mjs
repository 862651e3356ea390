/** What operations answer although the description does not say so. */

import { DECLARED } from './operations.mjs';

/** The operations whose refusals are looked at, by their ids in the description. */
export const REFUSING = Object.values(DECLARED);

/**
 * The statuses that they answer with although their description does not have them. Other operations
 * of the same document have them, and the body has to be the one that is described there.
 */
export const UNDOCUMENTED = new Map([
  // Parameters and bodies have schemas: something has to be said when one is not kept to.
  [400, 'BadRequestError'],
  // All need a bearer token. Few operations, such as those on audit events, say what follows.
  [401, 'UnauthorizedError'],
  // Organization, team and user need not be there; `GET /orgs/{organizationId}` and others say so.
  [404, 'NotFoundError'],
]);

/** The statuses of these that a few operations do have in their description. */
export const DOCUMENTED = { inviteUsersToOrganization: [400], getAuthenticatedUser: [404] };

/**
 * What cannot be met. A token belongs to a person for as long as it is valid, and the requests for
 * that person and their organizations have nothing in them to be wrong or missing.
 */
export const IMPOSSIBLE = [
  'getAuthenticatedUser status 400',
  'getAuthenticatedUser status 404',
  'listOrganizationsForAuthenticatedUser status 404',
];
