import { Story } from './story.js';
import type { Person } from './scene.js';
import { randomUUID } from 'node:crypto';
import { HOUR, plus } from '../../src/kernel/clock.js';
import type { PlanCase, PolicyCase, StepCase } from './plan-cases.js';

/** A step in words that can be compared: planned, or as it was. */
export interface StepSeen {
  readonly round: number;
  readonly step: number;
  readonly startsAt: string;
  readonly people: readonly string[];
  readonly excluded: readonly string[];
  readonly passed?: string;
}

export interface RunSeen {
  readonly steps: readonly StepSeen[];
  readonly exhaustedAt: string | null;
}

/** By name of the policy. */
export type Seen = Readonly<Record<string, RunSeen>>;

interface PlanBody {
  readonly runs: readonly {
    readonly policyName: string;
    readonly exhaustedAt: string | null;
    readonly steps: readonly {
      readonly round: number;
      readonly step: number;
      readonly startsAt: string;
      readonly skipped?: string;
      readonly people: readonly { name: string; channels: readonly { channel: string; at: string }[] }[];
      readonly excluded: readonly { name: string; reason: string }[];
    }[];
  }[];
}

/** A case with its rows: an incident of its own in one place, ready to be released. */
export class PlayedCase {
  ref = '';

  private constructor(
    private readonly story: Story,
    readonly name: string,
    readonly facility: string,
    readonly policies: readonly string[],
  ) {}

  static async prepare(
    story: Story,
    name: string,
    place: { readonly code: string; readonly regionCode: string },
    planned: PlanCase,
  ): Promise<PlayedCase> {
    const people = await makePeople(story, name, place.regionCode, planned);
    const group = await story.scene.group(
      `${name} group`,
      planned.group.flatMap((index) => people[index] ?? []),
      place.regionCode,
    );
    const rota = await makeRota(story, name, people, planned);
    const policies = planned.policies.map((_, index) => `${name} policy ${String(index + 1)}`);
    for (const [index, policy] of planned.policies.entries()) {
      const id = await makePolicy(story, policies[index] ?? '', policy, { people, group, rota });
      await story.route(place.code, id, index < planned.policies.length - 1);
    }
    return new PlayedCase(story, name, place.code, policies);
  }

  async reportAndCheck(): Promise<void> {
    this.ref = await this.story.report(this.facility);
    await this.story.vigil.settle();
    await this.story.check(this.ref);
  }

  async simulate(): Promise<Seen> {
    const { coordinator } = this.story;
    return this.seen(await coordinator.ok(coordinator.post('/simulations', { facilityCode: this.facility })));
  }

  async plan(): Promise<Seen> {
    const { coordinator } = this.story;
    return this.seen(await coordinator.ok(coordinator.get(`/incidents/${this.ref}/plan`)));
  }

  async release(): Promise<void> {
    const { coordinator } = this.story;
    await coordinator.ok(coordinator.post(`/incidents/${this.ref}/alert`, { level: 'region_verified' }));
  }

  /** The first who were asked say this; null says nothing. */
  async answer(answers: PlanCase['answers']): Promise<void> {
    const { coordinator } = this.story;
    const alerts: { id: string; status: string; responder: { name: string } }[] = await this.story.alerts(this.ref);
    const waiting = alerts.filter(({ status }) => status === 'waiting');
    for (const [index, answer] of answers.entries()) {
      const alert = waiting[index];
      if (alert === undefined || answer === null) continue;
      await coordinator.ok(coordinator.post(`/incidents/${this.ref}/alerts/${alert.id}/answer`, { answer }));
    }
  }

  /** What happened: from the log, the alerts and the messages. */
  async played(): Promise<Seen> {
    const { prisma } = this.story.vigil;
    const incident = await prisma.incident.findFirstOrThrow({ where: { ref: this.ref } });
    const runs = await prisma.run.findMany({ where: { incidentId: incident.id, trigger: 'verified' } });
    const entries = await prisma.journalEntry.findMany({
      where: { incidentId: incident.id, kind: { in: ['run.step_started', 'run.step_empty', 'run.step_passed'] } },
      orderBy: { seq: 'asc' },
    });
    const alerts = await prisma.alert.findMany({ where: { incidentId: incident.id } });
    const messages = await prisma.message.findMany({ where: { incidentId: incident.id } });
    const names = new Map((await prisma.responder.findMany()).map(({ id, name }) => [id, name]));
    const seen: Record<string, RunSeen> = {};
    for (const run of runs) {
      const steps = entries.flatMap((entry): StepSeen[] => {
        const data = entry.data as { runId?: string; step: number; round: number; reason?: string };
        if (data.runId !== run.id) return [];
        const those = alerts.filter((a) => a.runId === run.id && a.step === data.step && a.round === data.round);
        const asked = those.filter(({ status }) => status !== 'excluded');
        const sent = (alertId: string) =>
          messages
            .filter((m) => m.alertId === alertId && ['alert', 'reminder'].includes(m.template))
            .map((m) => `${m.channel} ${m.dueAt.toISOString()}`);
        return [
          {
            round: data.round,
            step: data.step,
            startsAt: entry.at.toISOString(),
            people: asked.map((a) => inWords(names.get(a.responderId), sent(a.id))).sort(),
            excluded: those
              .filter(({ status }) => status === 'excluded')
              .map((a) => `${names.get(a.responderId) ?? ''}: ${a.reason ?? ''}`)
              .sort(),
            ...(data.reason === undefined ? {} : { passed: data.reason }),
          },
        ];
      });
      const policyName = (run.snapshot as { name: string }).name;
      seen[policyName] = {
        steps,
        exhaustedAt: run.state === 'exhausted' ? (run.endedAt?.toISOString() ?? null) : null,
      };
    }
    return seen;
  }

  private seen({ runs }: PlanBody): Seen {
    const seen: Record<string, RunSeen> = {};
    for (const run of runs) {
      if (!this.policies.includes(run.policyName)) continue;
      const steps = run.steps.map(({ round, step, startsAt, people, excluded, skipped }): StepSeen => ({
        round,
        step,
        startsAt,
        people: people
          .map((p) =>
            inWords(
              p.name,
              p.channels.map((each) => `${each.channel} ${each.at}`),
            ),
          )
          .sort(),
        excluded: excluded.map((p) => `${p.name}: ${p.reason}`).sort(),
        ...(skipped === undefined ? {} : { passed: skipped }),
      }));
      seen[run.policyName] = { steps, exhaustedAt: run.exhaustedAt };
    }
    return seen;
  }
}

function inWords(name: string | undefined, channels: readonly string[]): string {
  return `${name ?? '?'} by ${[...channels].sort().join(', ')}`;
}

async function makePeople(story: Story, name: string, region: string, { people }: PlanCase): Promise<Person[]> {
  const made: Person[] = [];
  for (const [index, person] of people.entries()) {
    const label = `${name} ${'ABCD'[index] ?? ''}`;
    const one = await story.scene.person({
      name: label,
      region,
      roles: person.roles,
      status: person.status,
      ...(person.reach === 'phone' || person.reach === 'both' ? { phone: story.scene.phone() } : {}),
      ...(person.reach === 'email' || person.reach === 'both'
        ? { email: `${label.toLowerCase().replaceAll(' ', '-')}@example.org` }
        : {}),
      ...(person.rules === null ? {} : { rules: person.rules }),
    });
    const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
    const [from, to] = person.quiet ?? [0, 0];
    await story.vigil.prisma.responder.update({
      where: { id: one.id },
      data: {
        maxAlertsPerWeek: person.maxAlertsPerWeek,
        ...(person.rules === null ? { rules: [] } : {}),
        ...(person.quiet === null
          ? {}
          : { quietHours: { from: clock(from), to: clock(to), timeZone: 'Europe/London' } }),
      },
    });
    made.push(one);
  }
  return made;
}

async function makeRota(story: Story, name: string, people: readonly Person[], { rota }: PlanCase): Promise<string> {
  const { prisma, clock } = story.vigil;
  const id = randomUUID();
  const [first = '', second = ''] = people.map((person) => person.id);
  const handoverAt = { everyHours: rota.everyHours };
  const startsOn = new Date(clock.now().getTime() - 24 * HOUR).toISOString().slice(0, 10);
  await prisma.rota.create({
    data: {
      id,
      name: `${name} rota`,
      rotation: { kind: 'custom', handoverAt, participantIds: people.map((person) => person.id), startsOn },
      createdAt: clock.now(),
    },
  });
  if (rota.override === null) return id;
  await prisma.rotaOverride.create({
    data: {
      id: randomUUID(),
      rotaId: id,
      from: plus(clock.now(), HOUR / 2),
      to: plus(clock.now(), 5 * HOUR),
      kind: rota.override,
      responderId: second,
      insteadOfId: rota.override === 'replace' ? first : null,
      createdAt: clock.now(),
    },
  });
  return id;
}

interface Cast {
  readonly people: readonly Person[];
  readonly group: string;
  readonly rota: string;
}

async function makePolicy(story: Story, name: string, policy: PolicyCase, cast: Cast): Promise<string> {
  const steps = policy.steps.map((step) => ({ ...step, targets: targetsOf(step, cast) }));
  const { repeat, lastStepSeconds, reminderSeconds } = policy;
  const times = { repeat, lastStepSeconds, ...(reminderSeconds === null ? {} : { reminderSeconds }) };
  return story.scene.policy(name, JSON.parse(JSON.stringify(steps)), times);
}

function targetsOf(step: StepCase, { people, group, rota }: Cast): object[] {
  return step.targets.map((target) => {
    switch (target.type) {
      case 'responder':
        return { type: 'responder', id: people[target.person]?.id };
      case 'group':
        return { type: 'group', id: group };
      case 'rota':
        return { type: 'rota', id: rota };
      default:
        return target;
    }
  });
}
