/**
 * The same review as a careful script: undici, and nothing that the job does not need.
 *
 * It asks one question at a time of a host, and of four hosts at once, as RosterKit does by default. It
 * checks statuses, and tries again where a service is busy or a connection breaks.
 */

import { setTimeout } from 'node:timers/promises';

import { Agent, request } from 'undici';

import { fleet, Stopwatch, show, sorted } from './outcome.mjs';

const HOSTS_AT_ONCE = 4;
const RETRIES = 2;
/** Seconds that a service may ask for. */
const LONGEST_WAIT = 60;

/** One credential of a service. */
class Client {
  #agent;
  #baseUrl;
  #headers;

  constructor(agent, { base_url: baseUrl, credential }) {
    this.#agent = agent;
    this.#baseUrl = baseUrl;
    this.#headers = { authorization: `Bearer ${credential}`, accept: 'application/json' };
    this.host = new URL(baseUrl).host;
  }

  async get(path, query) {
    for (let attempt = 0; ; attempt++) {
      const isLast = attempt === RETRIES;
      let wait = 0.5 * 2 ** attempt;
      try {
        const { statusCode, headers, body } = await request(this.#baseUrl + path, {
          dispatcher: this.#agent,
          headers: this.#headers,
          query,
        });
        if (statusCode < 400) {
          return await body.json();
        }
        await body.dump();
        const isBusy = statusCode === 429 || statusCode >= 500;
        wait = Number(headers['retry-after'] ?? wait);
        if (isLast || !isBusy || wait > LONGEST_WAIT) {
          throw Object.assign(new Error(`${path} was answered with ${statusCode}`), {
            isFinal: true,
          });
        }
      } catch (error) {
        if (isLast || error.isFinal) {
          throw error;
        }
      }
      await setTimeout(wait * 1000);
    }
  }

  async *byCursor(path) {
    const query = { limit: 120 };
    for (;;) {
      const page = await this.get(path, query);
      yield page.items;
      if (!page.hasMore) {
        return;
      }
      query.after = page.nextPage;
    }
  }

  async *byPage(path) {
    const query = { limit: 1000 };
    for (;;) {
      const page = await this.get(path, query);
      yield page.items;
      if (page.next === undefined) {
        return;
      }
      query.page = page.next.page;
    }
  }

  async *byOffset(path) {
    for (let offset = 0; ; ) {
      const items = await this.get(path, { limit: 100, offset });
      if (items.length === 0) {
        return;
      }
      yield items;
      offset += items.length;
    }
  }

  async *byLinks(path) {
    for (let offset = 0; ; ) {
      const page = await this.get(path, { limit: 100, offset });
      yield page.results;
      if (!page.links.next) {
        return;
      }
      offset += page.results.length;
    }
  }
}

const address = (email) => (email?.includes('@') ? email : null);
const names = (roles) => roles.map((role) => role.name).join(', ') || null;

/** The accounts of a place, a page at a time: user id, e-mail address and role. */
const SERVICES = {
  async *paperspace(client, [team]) {
    for await (const members of client.byCursor(`/teams/${team}/users`)) {
      yield members.map(({ isOwner, isAdmin, user }) => [
        user.id,
        user.email || null,
        isOwner ? 'owner' : isAdmin ? 'admin' : 'member',
      ]);
    }
  },

  async *zenml(client, [organization]) {
    if (organization === undefined) {
      for await (const users of client.byOffset('/users')) {
        yield users.map((user) => [
          user.id,
          address(user.email),
          user.is_superuser ? 'superuser' : null,
        ]);
      }
      return;
    }
    // Users, service accounts, teams and invitations, each with its role.
    const members = await client.get(`/organizations/${organization}/members`);
    yield members.map((member) => [member.id, address(member.email), member.role]);
  },

  async *gitbook(client, [organization, team]) {
    if (team !== undefined) {
      for await (const members of client.byPage(`/orgs/${organization}/teams/${team}/members`)) {
        yield members.map((member) => [
          member.organization.id,
          member.organization.user.email || null,
          member.team.role,
        ]);
      }
      return;
    }
    for await (const members of client.byPage(`/orgs/${organization}/members`)) {
      yield members.map(({ id, user, role }) => [id, user.email || null, role ?? 'guest']);
    }
  },

  async *evo(client, [organization, workspace]) {
    if (workspace !== undefined) {
      const path = `/workspace/admin/orgs/${organization}/workspaces/${workspace}/users`;
      const { results } = await client.get(path);
      yield results.map((user) => [user.user_id, user.email || null, user.role]);
      return;
    }
    const path = `/workspace/orgs/${organization}/members`;
    for await (const users of client.byLinks(`${path}/users`)) {
      yield users.map((user) => [user.id, user.email || null, names(user.roles)]);
    }
    for await (const invitations of client.byLinks(`${path}/invitations`)) {
      yield invitations
        .filter(({ status }) => status.toLowerCase() !== 'accepted')
        .map(({ id, email, roles }) => [id, email || null, names(roles)]);
    }
  },
};

/** Whose credential it is. */
async function principal(service, client) {
  switch (service) {
    case 'paperspace': {
      const session = await client.get('/auth/session');
      return session && (session.user.email ?? session.user.id);
    }
    case 'zenml': {
      const user = await client.get('/users/me');
      return user.email ?? user.username ?? user.id;
    }
    case 'gitbook': {
      const user = await client.get('/user');
      return user.email ?? user.id;
    }
    default:
      return null;
  }
}

async function review({ targets, sources }) {
  // One connection a host, as there is one request at a time; queues are made for all hosts, and the
  // fleet has four of them.
  const agent = new Agent({ connections: 1, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const clients = new Map(sources.map((source) => [source.source, new Client(agent, source)]));
  const queues = new Map();
  for (const target of targets) {
    const [source, ids] = target.split(':');
    const client = clients.get(source);
    const queue = queues.get(client.host) ?? queues.set(client.host, []).get(client.host);
    queue.push({ target, source, service: source.split('@', 1)[0], client, ids });
  }
  if (queues.size > HOSTS_AT_ONCE) {
    throw new Error('this script is for four hosts');
  }
  const rows = [];
  const principals = [];
  const known = new Map();
  const readQueue = async (queue) => {
    for (const { target, source, service, client, ids } of queue) {
      if (!known.has(source)) {
        known.set(source, await principal(service, client));
      }
      principals.push([target, known.get(source)]);
      // An account that is on two pages is one row.
      const accounts = new Map();
      for await (const page of SERVICES[service](client, ids?.split('/') ?? [])) {
        for (const [id, email, role] of page) {
          accounts.set(id, [service, target, id, email, role]);
        }
      }
      for (const row of accounts.values()) {
        rows.push(row);
      }
    }
  };
  await Promise.all(Array.from(queues.values(), readQueue));
  await agent.close();
  return { rows: sorted(rows), principals };
}

const of = await fleet();
const watch = new Stopwatch();
const { rows, principals } = await review(of);
show(watch.stop(), rows, principals);
