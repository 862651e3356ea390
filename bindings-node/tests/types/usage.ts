/** What a program writes, and mistakes that have to be found. Only compiled. */

import type { TracerProvider } from '@opentelemetry/api';
import type { Instrumentation } from '@opentelemetry/instrumentation';
import type { AbortSignal as Polyfill } from 'abort-controller';
import {
  type AbortSignalLike,
  Access,
  AccessSync,
  type access,
  type Call,
  type CallTrace,
  type DryRun,
  type evo,
  GitBook,
  NotFoundError,
  Paperspace,
  PaperspaceSync,
  type paperspace,
  type RawAnswer,
  type Response,
  RosterKitError,
  Secret,
  type ServiceClient,
  type shared,
  type TargetEvent,
  ZenML,
} from 'rosterkit';
import { hooks, RosterKitInstrumentation, type TracingHooks } from 'rosterkit/opentelemetry';
import { Emulator, FakeClock } from 'rosterkit/testing';

export async function promises(): Promise<string[]> {
  await using client = new Paperspace({ apiKey: new Secret('key'), timeout: 60 });
  const names: string[] = [];
  for await (const member of client.listTeamMembers('t1', { role: 'admin', prefetch: 1 })) {
    names.push(member.user.firstName ?? member.user.email);
    const confirmed: string | null = member.dtConfirmed;
    names.push(confirmed ?? 'open');
  }
  const everybody: paperspace.TeamMember[] = await client.listTeamMembers('t1').all();
  const role: paperspace.TeamRole = 'a role of tomorrow';
  client.listTeamMembers('t1', { role, signal: AbortSignal.timeout(1000) });
  const secret: paperspace.TeamSecret = await client.getSecret('t1', 'DB', { maxRetries: 0 });
  try {
    await client.deleteSecret('t1', secret.name);
  } catch (error) {
    if (error instanceof NotFoundError) {
      names.push(error.requestId ?? '', error.code ?? '');
    } else if (error instanceof RosterKitError) {
      const attempts: number = error.attempts;
      names.push(`${attempts} ${error.isRetryable}`);
    }
  }
  return [...names, ...everybody.map(({ user }) => user.id)];
}

export function blocks(): string[] {
  using client = new PaperspaceSync({ tokenProvider: () => ({ token: 't', expiresIn: 60 }) });
  const [page] = client.listSecrets('t1').pages();
  return [...client.listSecrets('t1')]
    .map(({ name }) => name)
    .concat(page?.response.requestId ?? []);
}

export async function views(client: Paperspace, blocking: PaperspaceSync): Promise<string> {
  const call: Call<paperspace.TeamSecret> = client.getSecret('t1', 'DB', {
    headers: { 'X-Ticket': new Secret('1') },
  });
  const whole: Response<paperspace.TeamSecret> = await call.withResponse();
  const planned: DryRun = await client.dryRun.deleteSecret('t1', 'DB');
  const secret: paperspace.TeamSecret = await client.dryRun.getSecret('t1', 'DB');
  const raw: RawAnswer | DryRun = await client.dryRun.request('POST', '/x');
  const sync: Response<paperspace.TeamSecret> = blocking.withResponse.getSecret('t1', 'DB');
  const also: DryRun = blocking.dryRun.updateSecret('t1', 'DB', 'x');
  const listed: paperspace.TeamSecret[] = blocking.withResponse.listSecrets('t1').all();
  // @ts-expect-error: a promise has no view of its client.
  void client.withResponse;
  void [whole.headers.date, planned.bodies, raw, sync.value, also, listed];
  return secret.name;
}

export async function updates(): Promise<void> {
  const zenml = new ZenML({ tokenProvider: async () => 'token' });
  const user = await zenml.updateUser('3fa85f64-5717-4562-b3fc-2c963f66afa6', {
    name: null,
    company: undefined,
    isActive: false,
    password: new Secret('x'),
    metadata: { team: ['a'] },
  });
  const active: boolean | null = user.isActive;
  const gitbook = new GitBook();
  const done: void = await gitbook.updateTeamMembers('o1', 't1', {
    add: ['a@example.com'],
    memberships: { u1: { role: 'owner' } },
  });
  void [active, done];
}

export async function together(paperspace: Paperspace, blocking: PaperspaceSync) {
  const clients: Record<string, ServiceClient> = { 'paperspace@EU': paperspace };
  const client = new Access({
    clients: { ...clients, paperspace: blocking },
    onTarget: ({ target, state, people, error }: TargetEvent) =>
      `${target} ${state satisfies 'started' | 'reading' | 'complete' | 'failed'} ${people} ${error?.code}`,
  });
  const review: access.Review = await client.review(['paperspace:t1'], {
    roster: { people: ['a@example.com', { email: 'b@example.com', status: 'left' }] },
    domains: ['example.com'],
    signal: AbortSignal.timeout(1000),
  });
  const emails: (string | null)[] = review.rows.map(({ email }) => email);
  const stored: access.ReviewInput = JSON.parse('{}');
  const diff: access.Diff = new AccessSync({ clients }).diff(stored, review);
  const page: string = await client.render({ ...review, rosterPeople: undefined }, 'html');
  return { emails, page, joined: diff.joined.length };
}

export function traced(tracerProvider: TracerProvider) {
  const own: TracingHooks = hooks({
    tracerProvider,
    onResult: ({ outcome, error, attempts }) =>
      `${outcome satisfies 'succeeded' | 'failed' | 'cancelled'} ${error?.status} ${attempts}`,
  });
  const instrumentations: Instrumentation[] = [new RosterKitInstrumentation({ tracerProvider })];
  const call = (trace: CallTrace) => [
    trace.route?.length,
    trace.result?.elapsed,
    trace.error?.code,
  ];
  return [new Paperspace({ ...own, idsInUrls: true }), instrumentations, call];
}

export async function changes(client: Access): Promise<access.StepOutcome[]> {
  const person: access.PersonInput = { email: 'ada@example.com', ids: ['u1'] };
  const policy: access.PolicyInput = { minOwners: 2 };
  const plan: access.Plan = await client.offboard(person, ['zenml'], {
    mode: 'deactivate',
    policy,
  });
  await client.offboard('ada@example.com', ['zenml']);
  const { changes }: access.Changes = await client.readChanges('kind,user,target');
  await client.plan([...changes, { kind: 'grant', user: 'a@b.c', target: 'zenml:o1', role: 'x' }]);
  const steps: access.Step[] = plan.steps.filter(({ before }) => before?.status === 'active');
  const evidence: access.Evidence = await client.apply(plan, {
    confirm: plan.digest,
    only: steps.map(({ n }) => n),
    journal: 'journal',
    signal: AbortSignal.timeout(1000),
  });
  const text: string = await client.renderPlan(plan, { format: 'text' });
  const stored: access.PlanInput = await client.readPlan(text);
  const blocking = new AccessSync();
  blocking.renderEvidence(blocking.apply(stored, { confirm: plan.digest.slice(0, 12) }));
  const rotated: access.RotatedSecret = await client.rotateSecret('paperspace:t1', 'KEY', {
    value: new Secret('horse'),
  });
  const removed: shared.Removal = await client.deleteSecret('paperspace:t1', rotated.name);
  void removed;
  return evidence.steps.map(({ outcome }) => outcome);
}

export function emulated(): void {
  using emulator = new Emulator({ people: 3, faults: [{ status: 503, times: 1 }] });
  const client = new Paperspace({ ...emulator.paperspace.client, clock: new FakeClock() });
  void client;
}

/** Signals of other libraries and realms. */
export function signals(client: Paperspace, polyfill: Polyfill, like: AbortSignalLike) {
  client.listSecrets('t1', { signal: polyfill });
  return client.getSecret('t1', 'DB', { signal: like });
}

export function mistakes(client: Paperspace, blocking: PaperspaceSync, user: evo.WorkspaceUser) {
  // @ts-expect-error an argument is missing
  client.getSecret('t1');
  // @ts-expect-error of the wrong type
  client.updateTeamMember('t1', 'u1', 'yes');
  // @ts-expect-error misspelt
  client.listTeamMembers('t1', { rol: 'admin' });
  // @ts-expect-error no client has it
  new Paperspace({ token: 'x' });
  // @ts-expect-error a call that blocks cannot be stopped
  blocking.getSecret('t1', 'DB', { signal: AbortSignal.timeout(1) });
  // @ts-expect-error its listings are not iterable without await
  [...client.listSecrets('t1')];
  // @ts-expect-error it may be unset
  user.email.length;
  // @ts-expect-error each client has a provider of its own
  new Access({ tokenProvider: () => 'token' });
  // @ts-expect-error it is for what the services do together
  new Paperspace({ onTarget() {} });
  // @ts-expect-error it has no requests of its own
  new AccessSync().request('GET', '/');
  // @ts-expect-error steps are named by their numbers
  new AccessSync().apply({} as access.Plan, { only: ['1'] });
  // @ts-expect-error an address is not a client
  new Access({ clients: { gitbook: 'https://api.gitbook.com' } });
  // @ts-expect-error null is not undefined here
  client.listTeamMembers('t1', { role: null });
  // @ts-expect-error listings make pagers, programs don't
  new (client.listSecrets('t1').constructor as typeof import('rosterkit').Pager)();
}
