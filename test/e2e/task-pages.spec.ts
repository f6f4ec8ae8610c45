import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyIncidentService } from '../../src/incident/verify-incident.service.js';
import { ClaimIncidentService } from '../../src/incident/claim-incident.service.js';
import { EnsureTaskTemplatesService } from '../../src/cli/ensure-task-templates.service.js';
import { KeepTaskTemplates } from '../../src/incident/tasks/keep-task-templates.service.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('tasks in the console', () => {
  let vigil: TestVigil;
  let desk: Visitor;
  let admin: Visitor;
  let path: string;
  let ref: string;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Ada Example');
    const boss = await scene.coordinator('Bea Example');
    await vigil.prisma.user.update({ where: { id: boss.userId }, data: { role: 'admin' } });
    desk = await Visitor.signedIn(vigil, userId);
    admin = await Visitor.signedIn(vigil, boss.userId);
    const { body } = await vigil.http.post('/api/v1/reports').send({ placeText: 'HMP Leeds', facilityCode: 'LEI' });
    ref = (body as { reference: string }).reference;
    path = `/console/incidents/${ref}/tasks`;
    const by = { personId: userId, actor: { type: 'user', id: userId } } as const;
    await vigil.app.get(ClaimIncidentService, { strict: false }).claim(ref, by);
    const found = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people.' } as const;
    await vigil.app.get(VerifyIncidentService, { strict: false }).verify(ref, found, by);
  }, 60_000);
  afterAll(() => vigil.stop());

  const taskOf = (key: string) => vigil.prisma.task.findFirstOrThrow({ where: { key } });

  it('the first of them stand on the page of the incident, all of them on a page of their own', async () => {
    const incident = await desk.open(`/console/incidents/${ref}`);
    expect(incident.text).toContain('Ask whether anybody is in danger now');
    expect(incident.text).toMatch(/All \d\d tasks/u);
    const all = await desk.open(path);
    expect(all.text).toContain('Has the PPO written to the family?');
    expect(all.text).toContain('Held: the family has not agreed that we stay in touch');
    expect(all.html.length).toBeLessThan(100_000);
  });

  it('are ticked off, given, put off, tried and not needed', async () => {
    const danger = await taskOf('T02');
    await desk.open(path);
    expect((await desk.send(`${path}/${danger.id}`, { do: 'done' })).text).toContain('by Ada Example');
    const welfare = await taskOf('T08');
    const one = `${path}/${welfare.id}`;
    expect((await desk.open(one)).text).toContain('Ring the safer-custody or welfare line.');
    for (const said of ['Twelve rings', 'Answer machine']) await desk.send(one, { do: 'try', answered: 'no', said });
    const tried = await desk.open(one);
    expect(tried.text).toContain('Answer machine');
    expect(tried.text).toContain('ring the duty governor');
    expect((await desk.send(one, { do: 'mine' })).text).toContain('2 tries, nobody answered');
    await desk.open(one);
    const due = await desk.send(one, { do: 'due', dueDay: '2030-06-01', dueTime: '09:30' });
    expect(due.text).toContain('09:30');
    expect((await taskOf('T08')).dueAt?.toISOString()).toBe('2030-06-01T08:30:00.000Z');
    const unconfirmed = await desk.sendOnly(one, { do: 'done' });
    expect([unconfirmed.status, unconfirmed.text.includes('Say that this is so')]).toEqual([422, true]);
    const unreasoned = await desk.sendOnly(one, { do: 'not_needed' });
    expect(unreasoned.status).toBe(422);
    const gone = await desk.send(one, { do: 'not_needed', reason: 'They rang us back' });
    expect(gone.text).toContain('They rang us back');
    await desk.open(one);
    expect((await desk.send(one, { do: 'reopen' })).text).toContain('It is done');
  });

  it('are added by hand, and removed again; what is missing is said, and what was typed stays', async () => {
    await desk.open(path);
    const refused = await desk.sendOnly(path, { title: 'Ring his sister', dueTime: '10:00' });
    expect([refused.status, refused.html.includes('Ring his sister')]).toEqual([422, true]);
    expect(refused.text).toContain('Give the day as well as the time.');
    expect((await desk.send(path, { title: 'Ring his sister' })).text).toContain('Ring his sister');
    const own = await vigil.prisma.task.findFirstOrThrow({ where: { key: null } });
    expect(JSON.stringify(own)).not.toContain('sister');
    expect((await desk.send(`${path}/${own.id}`, { do: 'remove' })).text).not.toContain('Ring his sister');
  });

  it('of all incidents stand in the log, by when they are due and who has them', async () => {
    expect((await desk.open('/console/tasks?due=all')).text).toContain('Think of the children');
    expect((await desk.open('/console/tasks?due=all&who=me')).text).toContain('Ring the welfare line');
    expect((await desk.open('/console/tasks?due=now&who=me')).text).toContain('Nothing of this is to be done.');
    expect((await desk.open('/console/tasks?due=bogus')).status).toBe(200);
    expect((await desk.open('/console/tasks?cursor=bogus')).status).toBe(400);
  });

  it('the list is read by coordinators and kept by admins: new words show at once, and are checked by nobody', async () => {
    const ensure = new EnsureTaskTemplatesService(vigil.app.get(KeepTaskTemplates, { strict: false }));
    await Promise.all([ensure.ensure(), ensure.ensure()]);
    expect((await desk.open('/console/tasks/templates')).text).toContain('Admins keep this list.');
    expect((await desk.open('/console/tasks/templates/T20')).status).toBe(403);
    const list = await admin.open('/console/tasks/templates');
    expect(list.html.length).toBeLessThan(100_000);
    await admin.send('/console/tasks/templates/T20/checked', {});
    expect((await admin.open('/console/tasks/templates')).text).toContain('by Bea Example');
    const form = { title: 'Vigil: ask the family', guidance: 'Only if they want one.', dueHours: '48', used: 'yes' };
    await admin.open('/console/tasks/templates/T20');
    expect((await admin.sendOnly('/console/tasks/templates/T20', { ...form, dueHours: 'soon' })).status).toBe(422);
    expect((await admin.send('/console/tasks/templates/T20', { ...form, title_cy: 'Gwylnos' })).text).toContain(
      'Vigil: ask the family',
    );
    expect((await desk.open(path)).text).toContain('Vigil: ask the family');
    const kept = await vigil.prisma.taskTemplate.findUniqueOrThrow({ where: { code: 'T20' } });
    expect(kept).toMatchObject({
      checkedOn: null,
      dueSeconds: 172_800,
      titles: { cy: 'Gwylnos' },
      forResponders: false,
    });
    const log = await vigil.prisma.journalEntry.findMany({ where: { kind: 'task_template.changed' } });
    expect(log.map(({ data }) => (data as { change: string }).change)).toEqual(['checked', 'changed']);
  });
});
