import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Scene } from '../support/scene.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('an e-mail to somebody on a rota', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let story: Story;
  const by = (email: string) => ({ email, rules: [{ channel: 'email', delaySeconds: 0 }] });

  beforeAll(async () => {
    // 02:30 in London: the duty goes on until 08:00.
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
    scene = story.scene;
  }, 60_000);
  afterAll(() => vigil.stop());

  it('says until when they are on duty, and has the subject that the coordinator saw before the release', async () => {
    const joyce = await scene.person({ name: 'Joyce A.', ...by('joyce@example.org') });
    const len = await scene.person({ name: 'Len H.', ...by('len@example.org') });
    const owen = await scene.person({ name: 'Owen P.', ...by('owen@example.org') });
    const groupId = await scene.group('Leeds', [joyce, len]);
    const rotaId = await rota(groupId, [joyce.id, len.id]);
    await story.plan('LEI', [
      {
        targets: [
          { type: 'responder', id: owen.id },
          { type: 'rota', id: rotaId },
        ],
      },
    ]);
    const ref = await story.report('LEI');
    await vigil.settle();
    const subject = await subjectShown(ref);
    await story.release(ref);

    const [onDuty] = await vigil.prisma.alert.findMany({ where: { responderId: { in: [joyce.id, len.id] } } });
    const called = onDuty?.responderId === joyce.id ? joyce : len;
    const mail = await vigil.mail.expectMail(called.email);
    expect(mail.text).toContain('you are on the rota');
    expect(mail.text).toContain('Sent because you are on duty until 08:00.');
    expect(mail.subject).toBe(subject.replace('K7M4', onDuty?.code ?? ''));

    const other = await vigil.mail.expectMail(owen.email);
    expect(other.text).not.toContain('on duty');
    expect(other.text).toContain('you offered to be asked in this region');
  });

  async function rota(groupId: string, participantIds: readonly string[]): Promise<string> {
    const id = randomUUID();
    const rotation = {
      kind: 'daily',
      handoverAt: '08:00',
      participantIds: [...participantIds],
      startsOn: '2026-11-01',
    };
    const at = vigil.clock.now();
    await vigil.prisma.rota.create({
      data: { id, name: 'Nights', groupId, timeZone: 'Europe/London', rotation, createdAt: at },
    });
    return id;
  }

  /** As the page shows it on which a coordinator decides. */
  async function subjectShown(ref: string): Promise<string> {
    const { coordinator } = story;
    await coordinator.ok(coordinator.post(`/incidents/${ref}/triage`, { claim: true }));
    const verified = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people say the same.' };
    await coordinator.ok(coordinator.post(`/incidents/${ref}/verify`, verified));
    const nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia')).userId);
    const { html } = await nadia.open(`/console/incidents/${ref}/release`);
    return /with the subject <b>([^<]+)<\/b>/.exec(html)?.[1] ?? '';
  }
});
