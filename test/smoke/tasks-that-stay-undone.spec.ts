import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TasksHandler } from '../../src/escalation/tasks/tasks.handler.js';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import { eventually } from '../support/eventually.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('a task that is due', () => {
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    story = await Story.begin(vigil);
  }, 60_000);
  afterAll(() => vigil.stop());

  /** The minute’s look, so much later. */
  async function later(milliseconds: number): Promise<void> {
    vigil.clock.advance(milliseconds);
    await vigil.app.get(TasksHandler, { strict: false }).handle();
  }

  const told = () => vigil.prisma.message.findMany({ where: { template: 'tasks-due' } });
  const paged = () => vigil.prisma.journalEntry.findMany({ where: { kind: 'task.paged' } });

  it('is told once to whoever has it; an urgent one that stays undone pages coordinators, once', async () => {
    const ada = await story.scene.coordinator('Ada');
    const reached = await story.scene.responder('Ada E.', { email: 'ada@example.org' });
    await vigil.prisma.user.update({ where: { id: ada.userId }, data: { responderId: reached.id } });
    const ref = await story.report(story.place());
    await vigil.settle();
    const { coordinator } = story;
    await coordinator.ok(coordinator.post(`/incidents/${ref}/triage`, { assigneeId: ada.userId }));
    await later(59 * MINUTE);
    expect(await told()).toEqual([]);
    await later(2 * MINUTE);
    await later(2 * MINUTE);
    const [first, ...more] = await told();
    expect([first?.channel, first?.responderId, first?.incidentId, more.length]).toEqual([
      'email',
      reached.id,
      null,
      0,
    ]);
    expect(JSON.stringify(first?.params)).not.toContain(ref);
    expect(await paged()).toEqual([]);
    await later(2 * HOUR);
    await later(2 * MINUTE);
    expect((await paged()).length).toBe(1);
    expect(await vigil.prisma.run.count({ where: { trigger: 'exhausted' } })).toBe(1);
  });

  it('pages nobody where nobody has taken the report, for that pages by itself', async () => {
    const before = (await paged()).length;
    await story.report(story.place());
    await vigil.settle();
    for (let hours = 0; hours < 4; hours += 1) await later(HOUR);
    expect((await paged()).length).toBe(before);
  });

  it('is told once nothing holds it any longer, and not before', async () => {
    const ref = await story.report(story.place());
    await vigil.settle();
    const { coordinator } = story;
    await story.check(ref);
    const ada = await vigil.prisma.user.findFirstOrThrow({ where: { responderId: { not: null } } });
    await coordinator.ok(coordinator.post(`/incidents/${ref}/triage`, { assigneeId: ada.id }));
    const { id } = await story.incident(ref);
    const keys = async (): Promise<unknown[]> => {
      const entries = await vigil.prisma.journalEntry.findMany({ where: { kind: 'task.reminded', incidentId: id } });
      return entries.flatMap(({ data }) => (data as { keys: string[] }).keys);
    };
    await later(13 * HOUR);
    await later(HOUR);
    expect(await keys()).toContain('T07');
    expect(await keys()).not.toContain('T09');
    await coordinator.ok(coordinator.post(`/incidents/${ref}/next-of-kin`, { status: 'informed_confirmed' }));
    await later(5 * MINUTE);
    await later(11 * MINUTE);
    await later(11 * MINUTE);
    expect((await keys()).filter((key) => key === 'T09')).toEqual(['T09']);
  });

  it('cannot hold up the change that brings it: tasks that fail come later, by themselves', async () => {
    const ref = await story.report(story.place());
    await vigil.settle();
    const { id } = await story.incident(ref);
    const tasks = () => vigil.prisma.task.findMany({ where: { incidentId: id } });
    const before = (await tasks()).length;
    await vigil.prisma.$executeRaw`
      CREATE FUNCTION no_tasks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no tasks today'; END $$`;
    await vigil.prisma.$executeRaw`
      CREATE TRIGGER no_tasks BEFORE INSERT OR UPDATE ON task FOR EACH ROW EXECUTE FUNCTION no_tasks()`;
    await story.check(ref);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));
    expect(await story.kinds(ref)).toContain('incident.released');
    expect((await tasks()).length).toBe(before);
    await vigil.prisma.$executeRaw`DROP FUNCTION no_tasks() CASCADE`;
    await vigil.advance(MINUTE);
    // One that was tried while nothing could be written is tried again in its own time.
    const behind = () => vigil.prisma.outboxRow.count({ where: { fact: 'incident.tasks_behind' } });
    await eventually(async () => (await behind()) === 0, 'no tasks are behind');
    const after = await tasks();
    expect(after.length).toBeGreaterThan(before);
    expect(after.filter(({ status, endedWhy }) => status === 'done' && endedWhy === 'by_the_log')).not.toEqual([]);
  });
});
