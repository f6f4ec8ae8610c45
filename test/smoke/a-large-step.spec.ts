import { describe, expect, it } from '@jest/globals';
import { runLookNow } from '../../src/escalation/escalation-facts.js';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { Outbox } from '../../src/outbox/outbox.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('a step of very many people', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));
  /** Their texts wait: who is asked is what counts here. */
  const later = { rules: [{ channel: 'sms', delaySeconds: 3_600 }] };
  async function runOf(ref: string) {
    const { id: incidentId } = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    return vigil.prisma.run.findFirstOrThrow({ where: { incidentId, trigger: 'verified' } });
  }
  async function asked(ref: string): Promise<readonly string[]> {
    const run = await runOf(ref);
    const alerts = await vigil.prisma.alert.findMany({ where: { runId: run.id }, orderBy: [{ createdAt: 'asc' }] });
    const people = await vigil.prisma.responder.findMany({
      where: { id: { in: alerts.map((each) => each.responderId) } },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return alerts.map((each) => `${names.get(each.responderId) ?? ''} ${each.status}`).sort();
  }

  /** Ann is asked; Bea and Cleo, whom the step has found too, are still to be asked. As a process left it that was killed. */
  async function halfAsked(name: string, more: { readonly nextStep?: readonly Person[] } = {}) {
    const [ann, bea, cleo] = await Promise.all(
      ['Ann', 'Bea', 'Cleo'].map((each) => story.scene.responder(`${each} ${name}`, later)),
    );
    if (ann === undefined || bea === undefined || cleo === undefined) throw new Error('They are three.');
    const next = more.nextStep === undefined ? [] : [{ targets: targets(...more.nextStep), delaySeconds: 1_800 }];
    const { ref } = await story.play([{ targets: targets(ann) }, ...next], { lastStepSeconds: 86_400 });
    const run = await runOf(ref);
    const unasked = { runId: run.id, roles: ['local'] };
    await vigil.prisma.unaskedPerson.createMany({
      data: [
        { ...unasked, position: 501, responderId: bea.id },
        { ...unasked, position: 502, responderId: cleo.id, reason: 'paused' },
      ],
    });
    await vigil.prisma.run.update({ where: { id: run.id }, data: { unasked: 2 } });
    return { ref, runId: run.id, ann, bea };
  }

  /** Every look comes from the outbox: this is the one that the process had written before it died. */
  async function look(runId: string): Promise<void> {
    const outbox = vigil.app.get(Outbox, { strict: false });
    await vigil.app.get(UnitOfWork).run((tx) => outbox.add(tx, [runLookNow(runId, 'test')]));
    await vigil.settle();
  }
  async function says(ref: string, person: Person, answer: 'attending' | 'cannot'): Promise<void> {
    const { id } = await vigil.prisma.alert.findFirstOrThrow({ where: { responderId: person.id } });
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/alerts/${id}/answer`, { answer }));
    await vigil.settle();
  }
  const left = (runId: string) => vigil.prisma.unaskedPerson.count({ where: { runId } });

  it('asks each of 1,201 people once, in parts, and the log has all of it', async () => {
    const crowd = await story.scene.crowd(1_201, 'wales');
    const ids = crowd.map(({ id }) => id);
    await vigil.prisma.responder.updateMany({ where: { id: { in: ids } }, data: { rules: later.rules } });
    await vigil.prisma.responder.updateMany({ where: { id: { in: ids.slice(0, 7) } }, data: { status: 'paused' } });
    const { ref } = await story.play([{ targets: [{ type: 'region' }] }], { facility: 'SWI', lastStepSeconds: 86_400 });
    const run = await runOf(ref);
    expect(run).toMatchObject({ state: 'running', unasked: 0, step: 1 });
    expect(await left(run.id)).toBe(0);
    const alerts = await vigil.prisma.alert.groupBy({ by: ['status'], where: { runId: run.id }, _count: true });
    expect(Object.fromEntries(alerts.map(({ status, _count }) => [status, _count]))).toEqual({
      waiting: 1_194,
      excluded: 7,
    });
    const messages = await vigil.prisma.message.findMany({ where: { runId: run.id }, select: { responderId: true } });
    expect(new Set(messages.map(({ responderId }) => responderId)).size).toBe(messages.length);
    expect(messages).toHaveLength(1_194);
    const entries = await vigil.prisma.journalEntry.groupBy({
      by: ['kind'],
      where: { incidentId: run.incidentId },
      _count: true,
    });
    const kinds = Object.fromEntries(entries.map(({ kind, _count }) => [kind, _count]));
    expect(kinds).toMatchObject({ 'run.step_started': 1, 'alert.created': 1_194, 'alert.excluded': 7 });
    expect((run.nextStepAt?.getTime() ?? 0) - (run.stepStartedAt?.getTime() ?? 0)).toBe(86_400_000);
  }, 60_000);

  it('goes on where a process died', async () => {
    const { ref, runId } = await halfAsked('one');
    await look(runId);
    expect(await asked(ref)).toEqual(['Ann one waiting', 'Bea one waiting', 'Cleo one excluded']);
    expect([await left(runId), (await runOf(ref)).unasked]).toEqual([0, 0]);
  });

  it('goes on also where fewer are left than the run says', async () => {
    const { ref, runId } = await halfAsked('seven');
    await vigil.prisma.run.update({ where: { id: runId }, data: { unasked: 900 } });
    await look(runId);
    expect(await asked(ref)).toEqual(['Ann seven waiting', 'Bea seven waiting', 'Cleo seven excluded']);
    expect(await runOf(ref)).toMatchObject({ state: 'running', unasked: 0 });
  });

  it('asks nobody who must not be asked by then, and says why', async () => {
    const { ref, runId, bea } = await halfAsked('six');
    await vigil.prisma.responder.update({ where: { id: bea.id }, data: { status: 'left' } });
    await look(runId);
    expect(await asked(ref)).toEqual(['Ann six waiting', 'Bea six excluded', 'Cleo six excluded']);
    const reasons = await vigil.prisma.alert.findMany({
      where: { runId, status: 'excluded' },
      orderBy: { reason: 'asc' },
    });
    expect(reasons.map(({ reason }) => reason)).toEqual(['left', 'paused']);
    expect(await vigil.prisma.message.count({ where: { responderId: bea.id } })).toBe(0);
  });

  it('asks nobody more once it is stood down, and the log says how many that were', async () => {
    const { ref, runId } = await halfAsked('two');
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`, {}));
    await vigil.settle();
    await look(runId);
    expect(await asked(ref)).toEqual(['Ann two stood_down']);
    expect(await left(runId)).toBe(0);
    const stopped = await vigil.prisma.journalEntry.findFirstOrThrow({
      where: { kind: 'run.stopped', data: { path: ['runId'], equals: runId } },
    });
    expect(stopped.data).toMatchObject({ notAsked: 1 });
  });

  it('asks nobody more after a yes that is enough, and the others when it is taken back', async () => {
    const { ref, runId, ann } = await halfAsked('three');
    vigil.twilio.tolerate(({ to }) => to === ann.phone);
    await says(ref, ann, 'attending');
    expect([await asked(ref), (await runOf(ref)).state]).toEqual([['Ann three answered'], 'satisfied']);
    expect(await left(runId)).toBe(2);
    await says(ref, ann, 'cannot');
    expect(await asked(ref)).toEqual(['Ann three answered', 'Bea three waiting', 'Cleo three excluded']);
  });

  it('asks all of them before a next step that a coordinator wants now', async () => {
    const dan = await story.scene.responder('Dan four', later);
    const { ref } = await halfAsked('four', { nextStep: [dan] });
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/escalate`, { expectedStep: 1 }));
    await vigil.settle();
    expect(await asked(ref)).toEqual([
      'Ann four waiting',
      'Bea four waiting',
      'Cleo four excluded',
      'Dan four waiting',
    ]);
  });

  it('is planned as if all were asked: who is still to be asked can still answer', async () => {
    const dan = await story.scene.responder('Dan five', later);
    const { ref, ann } = await halfAsked('five', { nextStep: [dan] });
    const plan = async () =>
      (await story.coordinator.ok(story.coordinator.get(`/incidents/${ref}/plan`))).runs[0].steps[0];
    const [next, run] = [await plan(), await runOf(ref)];
    expect(new Date(next.startsAt).getTime() - (run.stepStartedAt?.getTime() ?? 0)).toBe(1_800_000);
    await vigil.prisma.alert.updateMany({
      where: { responderId: ann.id },
      data: { status: 'answered', answer: 'cannot' },
    });
    expect(new Date((await plan()).startsAt)).toEqual(new Date(next.startsAt));
  });
});
