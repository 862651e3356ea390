// Written by `make generate` from the declarations. Do not edit it.

/** How answers are decoded: field by field, in the order of their declaration. */

import type { Decoder } from '../../decoder';
import type * as zenml from './records';

export function decodeUser(d: Decoder): zenml.User {
  return {
    id: d.string(),
    username: d.stringOrNull(),
    name: d.stringOrNull(),
    email: d.stringOrNull(),
    avatarUrl: d.stringOrNull(),
    company: d.stringOrNull(),
    jobTitle: d.stringOrNull(),
    metadata: d.jsonOrNull(),
    oauthProvider: d.stringOrNull(),
    oauthId: d.stringOrNull(),
    isActive: d.booleanOrNull(),
    isSuperuser: d.booleanOrNull(),
    isServiceAccount: d.booleanOrNull(),
    organizationId: d.stringOrNull(),
    passwordExpired: d.booleanOrNull(),
  };
}
