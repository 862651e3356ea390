// Find one person in four services, and remove them, against an emulator on this machine.

import { Evo, GitBook, Paperspace, ZenML } from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

const emulator = new Emulator({ people: 400 });
const { paperspace, zenml, gitbook, evo } = emulator;

const retries = [];
const hooks = { onRetry: (event) => retries.push(event) };
const clients = {
  paperspace: new Paperspace(paperspace.client),
  zenml: new ZenML({ ...zenml.client, ...hooks }),
  gitbook: new GitBook(gitbook.client),
  evo: new Evo(evo.client),
};

/** A listing of people in each service, and how to read one of its members. */
const SERVICES = {
  Paperspace: {
    list: () => clients.paperspace.listTeamMembers(paperspace.teamId),
    read: ({ user, isOwner, isAdmin }) => ({
      email: user.email,
      name: [user.firstName, user.lastName].filter(Boolean).join(' '),
      role: isOwner ? 'owner' : isAdmin ? 'admin' : 'member',
    }),
  },
  'ZenML Pro': {
    list: () => clients.zenml.listUsers(),
    read: ({ email, name, isSuperuser }) => ({
      email,
      name,
      role: isSuperuser ? 'superuser' : 'user',
    }),
  },
  GitBook: {
    list: () => clients.gitbook.listTeamMembers(gitbook.organizationId, gitbook.teamId),
    read: ({ organization: { user }, team }) => ({
      email: user.email,
      name: user.displayName,
      role: team.role,
    }),
  },
  'Seequent Evo': {
    list: () => clients.evo.listWorkspaceUsers(evo.orgId, evo.workspaceId),
    read: ({ email, fullName, role }) => ({ email, name: fullName, role }),
  },
};

function step(title) {
  console.log(`\n${title}`);
}

/** Everyone in all services: the four listings run at the same time. */
async function everyone() {
  const listings = Object.entries(SERVICES).map(async ([service, { list, read }]) =>
    (await list().all()).map((member) => ({ service, ...read(member) })),
  );
  return (await Promise.all(listings)).flat();
}

try {
  step('All four services are listed at once; the 2nd page of ZenML Pro fails for a moment.');
  emulator.setFaults([{ operation: 'listUsers', page: 1, status: 503, times: 1 }]);
  const people = await everyone();
  for (const service of Object.keys(SERVICES)) {
    const count = people.filter((person) => person.service === service).length;
    console.log(`  ${service.padEnd(14)}${count} people`);
  }
  for (const { operation, error, wait } of retries) {
    const after = `${(wait * 1000).toFixed(0)} ms`;
    console.log(`  ${operation} was answered with ${error.status}, and tried again after ${after}`);
  }

  const { email } = people.find(({ service, role }) => service === 'GitBook' && role === 'member');
  step(`${email} is leaving. They are in:`);
  console.table(people.filter((person) => person.email === email));

  step('They are removed from the GitBook team, twice, as by a script that is run again:');
  const team = [gitbook.organizationId, gitbook.teamId];
  for await (const { organization } of clients.gitbook.listTeamMembers(...team)) {
    if (organization.user.email !== email) continue;
    for (const time of ['first', 'again']) {
      const { outcome } = await clients.gitbook.removeTeamMember(...team, organization.id);
      console.log(`  ${time}: ${outcome}`);
    }
    break; // nothing more is fetched
  }

  step('Ten of the secrets they knew are rotated, all at once:');
  const secrets = await clients.paperspace.listSecrets(paperspace.teamId).all();
  const rotated = await Promise.all(
    secrets
      .slice(0, 10)
      .map(({ name }) => clients.paperspace.updateSecret(paperspace.teamId, name, 'a new value')),
  );
  for (const { name, dtModified } of rotated) {
    console.log(`  ${name.padEnd(24)}${dtModified}`);
  }

  step('The message of a mistake:');
  const mistake = await clients.paperspace
    .getSecret(paperspace.teamId, 'NOT_THERE')
    .catch((e) => e);
  console.log(`  ${mistake.name}: ${mistake.message}`);

  step('A client in a log:');
  console.log(clients.paperspace);
} finally {
  emulator.stop();
}
