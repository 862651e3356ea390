// Written by `make generate` from the declarations. Do not edit it.

/** How answers are decoded: field by field, in the order of their declaration. */

import type { Decoder } from '../../decoder';
import type * as gitbook from './records';

export function decodeTeamMember(d: Decoder): gitbook.TeamMember {
  return {
    organization: decodeOrganizationMember(d),
    team: decodeTeamMembership(d),
  };
}

export function decodeTeamMembership(d: Decoder): gitbook.TeamMembership {
  return {
    role: d.string(),
  };
}

export function decodeOrganizationMember(d: Decoder): gitbook.OrganizationMember {
  return {
    id: d.string(),
    role: d.stringOrNull(),
    user: decodeUser(d),
    disabled: d.boolean(),
    joinedAt: d.string(),
    lastSeenAt: d.stringOrNull(),
    sso: d.boolean(),
  };
}

export function decodeUser(d: Decoder): gitbook.User {
  return {
    id: d.string(),
    displayName: d.string(),
    email: d.stringOrNull(),
    photoUrl: d.stringOrNull(),
  };
}
