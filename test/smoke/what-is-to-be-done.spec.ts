import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

interface TaskSeen {
  readonly id: string;
  readonly key: string | null;
  readonly title: string;
  readonly status: string;
  readonly dueAt: string | null;
  readonly endedWhy: string | null;
  readonly gate: { readonly state: string };
}

describe('what is to be done for an incident', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const tasks = async (ref: string): Promise<readonly TaskSeen[]> => (await story.incident(ref)).tasks;
  const byKey = async (ref: string, key: string) => (await tasks(ref)).find((task) => task.key === key);
  const open = async (ref: string) =>
    (await tasks(ref)).filter(({ status }) => status === 'open').map(({ key }) => key);

  async function reported(facility = story.place(), more: object = {}): Promise<string> {
    const ref = await story.report(facility, more);
    await vigil.settle();
    return ref;
  }

  it('begins with the report, goes on with the check, and is done by what happens anyway', async () => {
    const ref = await reported();
    expect(await open(ref)).toEqual(['T02', 'T01', 'T05', 'T03', 'T04']);
    await story.check(ref);
    expect(await byKey(ref, 'T04')).toMatchObject({ status: 'done', endedWhy: 'by_the_log' });
    const all = await tasks(ref);
    expect(all.length).toBeGreaterThan(25);
    expect(await byKey(ref, 'T10')).toMatchObject({ title: 'Give the family the first steps', status: 'open' });
    const { coordinator } = story;
    const family = { status: 'informed_confirmed', source: 'their solicitor' };
    await coordinator.ok(coordinator.post(`/incidents/${ref}/next-of-kin`, family));
    expect(await byKey(ref, 'T05')).toMatchObject({ status: 'done', endedWhy: 'by_the_log' });
    await coordinator.ok(coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));
    expect(await byKey(ref, 'T06')).toMatchObject({ status: 'done', endedWhy: 'by_the_log' });
    expect((await tasks(ref)).length).toBe(all.length);
    expect(await story.kinds(ref)).toEqual(expect.arrayContaining(['task.created', 'task.done_by_log']));
  });

  it('falls away with what was no death, and comes back with it', async () => {
    const ref = await reported();
    await story.check(ref);
    const before = await open(ref);
    const { coordinator } = story;
    await coordinator.ok(coordinator.post(`/incidents/${ref}/verify`, { status: 'not_a_death', note: 'He is alive.' }));
    expect(await open(ref)).toEqual([]);
    expect(await byKey(ref, 'T08')).toMatchObject({ status: 'not_needed', endedWhy: 'incident_over' });
    await coordinator.ok(coordinator.post(`/incidents/${ref}/reopen`));
    expect(await open(ref)).toEqual(before);
  });

  it('another part of the UK: other tasks, other first steps', async () => {
    const ref = await reported();
    await story.check(ref);
    const { coordinator } = story;
    await coordinator.ok(
      coordinator.patch(`/incidents/${ref}`, { facilityCode: 'sps-polmont', reason: 'It was Polmont.' }),
    );
    expect(await byKey(ref, 'T25')).toMatchObject({ status: 'not_needed', endedWhy: 'place_changed' });
    expect(await open(ref)).toEqual(expect.arrayContaining(['T26', 'T26b']));
    const guidance = ((await byKey(ref, 'T10')) as unknown as { guidance: string }).guidance;
    expect(guidance).toContain('fatal accident inquiry');
  });

  it('two incidents are one: one has the tasks, and those written by hand come along', async () => {
    const [from, into] = [await reported(), await reported()];
    const { coordinator } = story;
    await coordinator.ok(coordinator.post('/tasks', { incident: from, title: 'Ring his sister back' }));
    await coordinator.ok(coordinator.post(`/incidents/${from}/merge`, { into }));
    expect(await open(from)).toEqual([]);
    expect(await byKey(into, 'T03')).toMatchObject({ status: 'done' });
    expect((await tasks(into)).map(({ title }) => title)).toContain('Ring his sister back');
    await coordinator.ok(coordinator.post(`/incidents/${from}/unmerge`));
    expect(await open(from)).toContain('T02');
  });

  it('a child reported it: safeguarding looks, also once it was merged', async () => {
    const [from, into] = [await reported(story.place(), { reporterIsChild: true }), await reported()];
    expect(await open(from)).toContain('T38');
    expect(await open(into)).not.toContain('T38');
    const { coordinator } = story;
    await coordinator.ok(coordinator.post(`/incidents/${from}/merge`, { into }));
    const task = await byKey(into, 'T38');
    expect(task).toMatchObject({ status: 'open', gate: { state: 'confirm' } });
    const without = await coordinator.patch(`/tasks/${task?.id ?? ''}`, { status: 'done' });
    expect([without.status, without.body.code]).toEqual([400, 'confirm_needed']);
    await coordinator.ok(coordinator.patch(`/tasks/${task?.id ?? ''}`, { status: 'done', confirm: true }));
    expect(await byKey(into, 'T38')).toMatchObject({ status: 'done', endedWhy: 'by_hand' });
  });

  it('a second death in one place is looked at with the first', async () => {
    const facility = story.place();
    const first = await reported(facility);
    await story.check(first);
    expect(await byKey(first, 'T35')).toBeUndefined();
    vigil.clock.advance(5 * DAY + MINUTE);
    const second = await reported(facility);
    await story.check(second);
    expect(await byKey(second, 'T35')).toMatchObject({ status: 'open' });
  });

  it('what the family has not agreed to is held, with the reason, until they agree', async () => {
    const ref = await reported();
    await story.check(ref);
    const { coordinator } = story;
    const task = await byKey(ref, 'T11');
    expect(task?.gate).toMatchObject({ state: 'shut', code: 'consent_missing' });
    const later = { dueAt: '2030-01-01T10:00:00Z', status: 'done' };
    const refused = await coordinator.patch(`/tasks/${task?.id ?? ''}`, later);
    expect([refused.status, refused.body.code]).toEqual([409, 'consent_missing']);
    expect((await byKey(ref, 'T11'))?.dueAt).toBe(task?.dueAt);
    const said = { purpose: 'legal_referral', side: 'family', answer: 'given', who: 'His mother', how: 'spoken' };
    await coordinator.ok(coordinator.post(`/incidents/${ref}/consents`, said));
    await coordinator.ok(coordinator.patch(`/tasks/${task?.id ?? ''}`, { status: 'done' }));
    expect(await byKey(ref, 'T11')).toMatchObject({ status: 'done' });
  });

  it('every try is kept; after two that nobody answers the next one is to be rung', async () => {
    const ref = await reported();
    await story.check(ref);
    const { coordinator } = story;
    const id = (await byKey(ref, 'T08'))?.id ?? '';
    for (const said of ['Twelve rings', 'Answer machine']) {
      await coordinator.ok(coordinator.post(`/tasks/${id}/tries`, { answered: false, said }));
      vigil.clock.advance(HOUR / 4);
    }
    const seen = await coordinator.ok(coordinator.get(`/tasks/${id}`));
    expect([seen.tries, seen.unanswered, seen.log.map(({ said }: { said: string }) => said)]).toEqual([
      2,
      2,
      ['Twelve rings', 'Answer machine'],
    ]);
    expect(seen.nextToTry).toContain('duty governor');
    const rows = JSON.stringify(
      [await vigil.prisma.taskTry.findMany(), await vigil.prisma.journalEntry.findMany()],
      big,
    );
    expect(rows).not.toContain('Twelve rings');
  });
});

const big = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
