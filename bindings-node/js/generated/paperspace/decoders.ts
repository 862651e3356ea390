// Written by `make generate` from the declarations. Do not edit it.

/** How answers are decoded: field by field, in the order of their declaration. */

import type { Decoder } from '../../decoder';
import type * as paperspace from './records';

export function decodeTeamMember(d: Decoder): paperspace.TeamMember {
  return {
    dtConfirmed: d.stringOrNull(),
    isAdmin: d.boolean(),
    isOwner: d.boolean(),
    user: decodeUser(d),
  };
}

export function decodeUser(d: Decoder): paperspace.User {
  return {
    id: d.string(),
    email: d.string(),
    firstName: d.stringOrNull(),
    lastName: d.stringOrNull(),
    lastActive: d.stringOrNull(),
    publicProfileImageUrl: d.stringOrNull(),
  };
}

export function decodeTeamMembership(d: Decoder): paperspace.TeamMembership {
  return {
    dtConfirmed: d.stringOrNull(),
    dtDeleted: d.stringOrNull(),
    isAdmin: d.boolean(),
    isOwner: d.boolean(),
  };
}

export function decodeMemberRemoval(d: Decoder): paperspace.MemberRemoval {
  return {
    outcome: d.string(),
    certainty: d.string(),
    membership: d.recordOrNull(decodeTeamMembership),
  };
}

export function decodeTeamSecret(d: Decoder): paperspace.TeamSecret {
  return {
    name: d.string(),
    dtCreated: d.string(),
    dtModified: d.string(),
    hasDeploymentAttached: d.boolean(),
  };
}

export function decodeSecretStamp(d: Decoder): paperspace.SecretStamp {
  return {
    name: d.string(),
    dtCreated: d.string(),
    dtModified: d.string(),
  };
}
