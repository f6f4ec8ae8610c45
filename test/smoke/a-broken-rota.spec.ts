import { describe, expect, it } from '@jest/globals';
import { AuditService } from '../../src/escalation/audit/audit.service.js';
import { ReadAudit } from '../../src/escalation/audit/read-audit.repository.js';
import { DutyHandler } from '../../src/escalation/duty/duty.handler.js';
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('a rota that cannot be read', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const look = async (): Promise<void> => {
    await vigil.app.get(DutyHandler, { strict: false }).handle();
    await vigil.settle();
  };
  const alerts = async () => {
    await vigil.app.get(AuditService, { strict: false }).audit();
    const { alerts: found } = await vigil.app.get(ReadAudit, { strict: false }).read();
    return found.map(({ kind, count }) => [kind, count]);
  };

  it('holds up no other: hand-overs are told, the week is looked at, the operator hears, and it ends when it is mended', async () => {
    const { coordinator: api } = story;
    await vigil.prisma.weekWarning.create({ data: { week: '2026-11-23', warnedAt: vigil.clock.now() } });
    const ann = await story.scene.responder('Ann', { email: 'ann@example.org' });
    const bob = await story.scene.responder('Bob', { email: 'bob@example.org' });
    const group = await story.scene.group('York', [ann, bob]);
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann.id, bob.id], startsOn: '2026-11-20' };
    const make = async (name: string): Promise<string> =>
      (await api.ok(api.post('/rotas', { name, groupId: group, rotation }))).id;
    const broken = [await make('First'), await make('Second')];
    await make('Third');
    await look();
    // What no release of the program writes.
    const [unread = '', elsewhere = ''] = broken;
    await vigil.prisma.rota.update({ where: { id: unread }, data: { rotation: { kind: 'weekly' } } });
    await vigil.prisma.rota.update({ where: { id: elsewhere }, data: { timeZone: 'Mars/Olympus' } });

    await vigil.advance(6.5 * HOUR);
    await look();
    expect((await vigil.mail.expectMail('bob@example.org')).subject).toBe('Vigil: you are on duty now');
    expect((await vigil.mail.expectMail('ann@example.org')).subject).toBe('Vigil: you are off duty now');
    await vigil.advance(2 * MINUTE);
    await look();
    expect(await alerts()).toEqual([]);
    await vigil.advance(MINUTE);
    expect(await alerts()).toEqual([['rota', 2]]);
    expect((await vigil.http.get('/readyz')).text).toContain('2 rotas cannot be read');

    await vigil.advance(6 * DAY);
    await look();
    expect(await vigil.prisma.weekWarning.count()).toBe(2);
    await vigil.prisma.rota.update({ where: { id: unread }, data: { rotation } });
    await vigil.prisma.rota.update({ where: { id: elsewhere }, data: { timeZone: 'Europe/London' } });
    await look();
    await vigil.advance(MINUTE);
    expect(await alerts()).toEqual([]);
    vigil.mail.tolerate(({ subject }) => subject.includes('duty now'));
  });
});
