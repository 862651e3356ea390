// Written by `make generate` from the declarations. Do not edit it.

/** How answers are decoded: field by field, in the order of their declaration. */

import type { Decoder } from '../../decoder';
import type * as evo from './records';

export function decodeWorkspaceUser(d: Decoder): evo.WorkspaceUser {
  return {
    userId: d.string(),
    role: d.string(),
    email: d.stringOrNull(),
    fullName: d.stringOrNull(),
  };
}

export function decodeDiscovery(d: Decoder): evo.Discovery {
  return {
    organizations: d.array(decodeOrganization),
    hubs: d.array(decodeHub),
    serviceAccess: d.array(decodeServiceAccess),
  };
}

export function decodeOrganization(d: Decoder): evo.Organization {
  return {
    id: d.string(),
    displayName: d.string(),
  };
}

export function decodeHub(d: Decoder): evo.Hub {
  return {
    code: d.string(),
    displayName: d.string(),
    url: d.string(),
  };
}

export function decodeServiceAccess(d: Decoder): evo.ServiceAccess {
  return {
    orgId: d.string(),
    hubCode: d.string(),
  };
}
