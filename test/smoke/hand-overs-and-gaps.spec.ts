import { beforeAll, describe, expect, it } from '@jest/globals';
import { DutyHandler } from '../../src/escalation/duty/duty.handler.js';
import { DAY, HOUR, plus } from '../../src/kernel/clock.js';
import type { Api } from '../support/api.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

const YORKSHIRE = 'yorkshire_and_the_humber';

describe('people know when they are on duty, and coordinators when nobody will be', () => {
  let vigil: TestVigil;
  let story: Story;
  let api: Api;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
    api = begun.coordinator;
  });

  let ann: Person;
  let bob: Person;
  let rota: string;
  const look = async (): Promise<void> => {
    await vigil.app.get(DutyHandler, { strict: false }).handle();
    await vigil.settle();
  };
  const mails = (person: string): string[] => vigil.mail.mailsTo(person).map(({ subject }) => subject);

  beforeAll(async () => {
    // Saturday 21 November 2026, 02:30: the warning before next week has gone out already.
    await vigil.prisma.weekWarning.create({ data: { week: '2026-11-23', warnedAt: vigil.clock.now() } });
    ann = await story.scene.responder('Ann Example', { email: 'ann@example.org' });
    bob = await story.scene.responder('Bob Example', { email: 'bob@example.org' });
    const group = await story.scene.group('York', [ann, bob]);
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann.id, bob.id], startsOn: '2026-11-20' };
    rota = (await api.ok(api.post('/rotas', { name: 'York nights', groupId: group, rotation }))).id;
  });

  it('nobody is told anything when a rota is looked at for the first time', async () => {
    await look();
    expect([mails('ann@example.org'), mails('bob@example.org')]).toEqual([[], []]);
  });

  it('at the hand-over each is told once: who comes on, and who goes off; nothing else stands in it', async () => {
    await vigil.advance(6.5 * HOUR);
    await Promise.all([look(), look()]);
    await look();
    const on = await vigil.mail.expectMail('bob@example.org');
    const off = await vigil.mail.expectMail('ann@example.org');
    expect([on.subject, off.subject]).toEqual(['Vigil: you are on duty now', 'Vigil: you are off duty now']);
    expect(on.text).toContain('Bob, you are on duty for Yorkshire and the Humber from now on.');
    expect(`${on.text}${on.html}`).not.toMatch(/Ann|York nights|Example/u);
    expect(vigil.twilio.textsTo(bob.phone)).toHaveLength(0);
  });

  it('a change of the rota is told like a hand-over, and one that is taken back at once is told to nobody', async () => {
    const now = vigil.clock.now();
    const times = { from: now.toISOString(), to: plus(now, HOUR).toISOString() };
    const override = { ...times, kind: 'replace', responderId: ann.id, insteadOfId: bob.id };
    const first = await api.ok(api.post(`/rotas/${rota}/overrides`, override));
    expect((await api.delete(`/rotas/${rota}/overrides/${first.id}`)).status).toBe(204);
    await look();
    await api.ok(api.post(`/rotas/${rota}/overrides`, override));
    await look();
    expect((await vigil.mail.expectMail('ann@example.org')).subject).toBe('Vigil: you are on duty now');
    expect((await vigil.mail.expectMail('bob@example.org')).subject).toBe('Vigil: you are off duty now');
  });

  describe('65: before a week starts', () => {
    let here: Person;
    beforeAll(async () => {
      const email = 'cora@example.org';
      here = await story.scene.coordinator('Cora', [YORKSHIRE]);
      const elsewhere = await story.scene.coordinator('Wyn', ['wales']);
      for (const [person, address] of [
        [here, email],
        [elsewhere, 'wyn@example.org'],
      ] as const) {
        await api.ok(api.patch(`/responders/${person.id}`, { email: address }));
        await vigil.prisma.contactMethod.updateMany({
          where: { responderId: person.id },
          data: { verifiedAt: vigil.clock.now() },
        });
      }
      vigil.mail.tolerate(({ subject }) => subject.includes('duty now'));
      // To Thursday.
      await vigil.advance(5 * DAY);
      const from = plus(vigil.clock.now(), 4 * DAY);
      const away = { from: from.toISOString(), to: plus(from, DAY).toISOString() };
      for (const { id } of [ann, bob]) await api.ok(api.post(`/responders/${id}/leave`, away));
      await vigil.prisma.contactMethod.updateMany({ where: { responderId: bob.id }, data: { verifiedAt: null } });
    });

    it('nobody is warned too soon', async () => {
      await look();
      expect(mails('cora@example.org')).toEqual([]);
    });

    it('its coordinators are told once that there is a gap and somebody who cannot be reached; others are not', async () => {
      await vigil.advance(DAY);
      await Promise.all([look(), look()]);
      await vigil.advance(HOUR);
      await look();
      const warning = await vigil.mail.expectMail('cora@example.org');
      expect(warning.subject).toBe('Vigil: the rota for next week needs you, Yorkshire and the Humber');
      expect(mails('cora@example.org')).toHaveLength(1);
      expect(mails('wyn@example.org')).toEqual([]);
      const found = await vigil.prisma.journalEntry.findMany({ where: { kind: 'duty.gap_found' } });
      expect(found.map(({ data }) => data)).toMatchObject([{ rotaId: rota, gaps: 1, unreachable: [bob.id] }]);
    });

    it('a week without trouble warns nobody', async () => {
      await vigil.prisma.contactMethod.updateMany({
        where: { responderId: bob.id },
        data: { verifiedAt: vigil.clock.now() },
      });
      await vigil.advance(7 * DAY);
      await look();
      expect(await vigil.prisma.weekWarning.count()).toBe(3);
      expect(mails('cora@example.org')).toHaveLength(1);
    });
  });
});
