// Written by `npm run types`; do not edit.

/** How answers are read, and which operations there are. */

import type { Service } from './client';
import type { Reader } from './reader';

function sharedRemoval(r: Reader) {
  return {
    outcome: r.string(),
    certainty: r.string(),
  };
}

function paperspaceTeamMember(r: Reader) {
  return {
    dtConfirmed: r.stringOrNull(),
    isAdmin: r.boolean(),
    isOwner: r.boolean(),
    user: paperspaceUser(r),
  };
}

function paperspaceUser(r: Reader) {
  return {
    id: r.string(),
    email: r.string(),
    firstName: r.stringOrNull(),
    lastName: r.stringOrNull(),
    lastActive: r.stringOrNull(),
    publicProfileImageUrl: r.stringOrNull(),
  };
}

function paperspaceTeamMembership(r: Reader) {
  return {
    dtConfirmed: r.stringOrNull(),
    dtDeleted: r.stringOrNull(),
    isAdmin: r.boolean(),
    isOwner: r.boolean(),
  };
}

function paperspaceMemberRemoval(r: Reader) {
  return {
    outcome: r.string(),
    certainty: r.string(),
    membership: r.recordOrNull(paperspaceTeamMembership),
  };
}

function paperspaceTeamSecret(r: Reader) {
  return {
    name: r.string(),
    dtCreated: r.string(),
    dtModified: r.string(),
    hasDeploymentAttached: r.boolean(),
  };
}

function paperspaceSecretStamp(r: Reader) {
  return {
    name: r.string(),
    dtCreated: r.string(),
    dtModified: r.string(),
  };
}

function zenmlUser(r: Reader) {
  return {
    id: r.string(),
    username: r.stringOrNull(),
    name: r.stringOrNull(),
    email: r.stringOrNull(),
    avatarUrl: r.stringOrNull(),
    company: r.stringOrNull(),
    jobTitle: r.stringOrNull(),
    metadata: r.jsonOrNull(),
    oauthProvider: r.stringOrNull(),
    oauthId: r.stringOrNull(),
    isActive: r.booleanOrNull(),
    isSuperuser: r.booleanOrNull(),
    isServiceAccount: r.booleanOrNull(),
    organizationId: r.stringOrNull(),
    passwordExpired: r.booleanOrNull(),
  };
}

function gitbookTeamMember(r: Reader) {
  return {
    organization: gitbookOrganizationMember(r),
    team: gitbookTeamMembership(r),
  };
}

function gitbookTeamMembership(r: Reader) {
  return {
    role: r.string(),
  };
}

function gitbookOrganizationMember(r: Reader) {
  return {
    id: r.string(),
    role: r.stringOrNull(),
    user: gitbookUser(r),
    disabled: r.boolean(),
    joinedAt: r.string(),
    lastSeenAt: r.stringOrNull(),
    sso: r.boolean(),
  };
}

function gitbookUser(r: Reader) {
  return {
    id: r.string(),
    displayName: r.string(),
    email: r.stringOrNull(),
    photoUrl: r.stringOrNull(),
  };
}

function evoWorkspaceUser(r: Reader) {
  return {
    userId: r.string(),
    role: r.string(),
    email: r.stringOrNull(),
    fullName: r.stringOrNull(),
  };
}

function evoDiscovery(r: Reader) {
  return {
    organizations: r.array((r) => evoOrganization(r)),
    hubs: r.array((r) => evoHub(r)),
    serviceAccess: r.array((r) => evoServiceAccess(r)),
  };
}

function evoOrganization(r: Reader) {
  return {
    id: r.string(),
    displayName: r.string(),
  };
}

function evoHub(r: Reader) {
  return {
    code: r.string(),
    displayName: r.string(),
    url: r.string(),
  };
}

function evoServiceAccess(r: Reader) {
  return {
    orgId: r.string(),
    hubCode: r.string(),
  };
}

export const SERVICES = {
  paperspace: {
    operations: [
      {
        name: 'listTeamMembers',
        required: ['teamId'],
        list: true,
        read: paperspaceTeamMember,
      },
      {
        name: 'updateTeamMember',
        required: ['teamId', 'userId', 'isAdmin'],
        list: false,
        read: paperspaceTeamMembership,
      },
      {
        name: 'removeTeamMember',
        required: ['teamId', 'userId'],
        list: false,
        read: paperspaceMemberRemoval,
      },
      {
        name: 'listSecrets',
        required: ['teamId'],
        list: true,
        read: paperspaceTeamSecret,
      },
      {
        name: 'createSecret',
        required: ['teamId', 'name', 'value'],
        list: false,
        read: paperspaceSecretStamp,
      },
      {
        name: 'getSecret',
        required: ['teamId', 'name'],
        list: false,
        read: paperspaceTeamSecret,
      },
      {
        name: 'updateSecret',
        required: ['teamId', 'name', 'value'],
        list: false,
        read: paperspaceSecretStamp,
      },
      {
        name: 'deleteSecret',
        required: ['teamId', 'name'],
        list: false,
        read: sharedRemoval,
      },
    ],
  },
  zenml: {
    operations: [
      {
        name: 'listUsers',
        required: [],
        list: true,
        read: zenmlUser,
      },
      {
        name: 'updateUser',
        required: ['userId', 'update'],
        list: false,
        read: zenmlUser,
      },
      {
        name: 'deleteUser',
        required: ['userId'],
        list: false,
        read: sharedRemoval,
      },
    ],
  },
  gitbook: {
    operations: [
      {
        name: 'listTeamMembers',
        required: ['organizationId', 'teamId'],
        list: true,
        read: gitbookTeamMember,
      },
      {
        name: 'updateTeamMembers',
        required: ['organizationId', 'teamId'],
        list: false,
      },
      {
        name: 'addTeamMember',
        required: ['organizationId', 'teamId', 'userId'],
        list: false,
      },
      {
        name: 'removeTeamMember',
        required: ['organizationId', 'teamId', 'userId'],
        list: false,
        read: sharedRemoval,
      },
    ],
  },
  evo: {
    operations: [
      {
        name: 'listWorkspaceUsers',
        required: ['orgId', 'workspaceId'],
        list: true,
        read: evoWorkspaceUser,
      },
      {
        name: 'discover',
        required: [],
        list: false,
        read: evoDiscovery,
      },
    ],
  },
} satisfies Record<string, Service>;
