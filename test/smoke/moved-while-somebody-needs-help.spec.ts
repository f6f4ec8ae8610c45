import { describe, expect, it } from '@jest/globals';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('somebody needs help, and the incident is moved', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const asks = (...people: readonly Person[]) => [{ targets: people.map(({ id }) => ({ type: 'responder', id })) }];

  it('coordinators go on being asked, and nobody is told that it is dealt with', async () => {
    const hana = await story.scene.responder('Hana');
    const kai = await story.scene.responder('Kai');
    const jan = await story.scene.responder('Jan', { region: 'wales' });
    const { ref } = await story.play(asks(hana, kai), { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(hana.phone, /alert for/);
    await vigil.twilio.expectSms(kai.phone, /alert for/);
    const ivo = await story.scene.coordinator('Ivo', ['yorkshire_and_the_humber']);
    await vigil.twilio.reply(hana.phone, `${story.codeOf(hana)} HELP`);
    await vigil.settle();
    await vigil.twilio.expectSms(ivo.phone);

    await story.plan('BWI', asks(jan));
    const to = { facilityCode: 'BWI', reason: 'It was across the border.' };
    await story.coordinator.ok(story.coordinator.patch(`/incidents/${ref}`, to));
    await vigil.settle();
    await vigil.twilio.expectSms(jan.phone, /alert for Wales/);
    await vigil.twilio.expectSms(hana.phone, /is over/);
    await vigil.twilio.expectSms(kai.phone, /is over/);
    const { id: incidentId } = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    const help = await vigil.prisma.run.findFirstOrThrow({ where: { incidentId, trigger: 'needs_help' } });
    expect(help.state).toBe('running');
    expect(vigil.twilio.textsTo(ivo.phone)).toHaveLength(1);
  });
});
