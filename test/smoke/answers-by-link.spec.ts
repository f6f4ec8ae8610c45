import { describe, expect, it } from '@jest/globals';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('people answer by link', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  async function asked(name: string): Promise<{ person: Person; ref: string; code: string; token: string }> {
    const person = await story.scene.responder(name);
    const targets = [{ type: 'responder', id: person.id }];
    const { ref } = await story.play([{ targets, quorum: { any: 5 } }], { lastStepSeconds: 86_400 });
    const { text } = await vigil.twilio.expectSms(person.phone);
    return { person, ref, code: story.codeOf(person), token: /\/r\/(\S+)/.exec(text)?.[1] ?? '' };
  }
  async function answerOf(ref: string, person: Person) {
    const alerts: { responder: { id: string }; answer?: string; status: string }[] = await story.alerts(ref);
    return alerts.find((alert) => alert.responder.id === person.id);
  }

  it('30: a mail scanner that opens the link changes nothing', async () => {
    const { person, ref, token } = await asked('Kim');
    for (let at = 0; at < 3; at++) expect((await vigil.http.get(`/r/${token}`)).status).toBe(200);
    expect((await vigil.http.head(`/r/${token}`)).status).toBe(200);
    expect(await answerOf(ref, person)).toMatchObject({ status: 'waiting' });
  });

  it('a link answers for its own person and alert alone, and one that was made up opens nothing', async () => {
    const first = await asked('Lex');
    const second = await asked('Max');
    const { token } = first;
    expect((await vigil.http.get(`/r/${token}`)).text).toContain(first.code);
    expect((await vigil.http.get(`/r/${second.token}`)).text).toContain(second.code);
    const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const madeUp of [changed, 'A'.repeat(token.length), token.slice(1)]) {
      expect((await vigil.http.get(`/r/${madeUp}`)).status).toBe(404);
      expect((await vigil.http.post(`/r/${madeUp}`).type('form').send({ answer: 'attending' })).status).toBe(404);
    }
    await vigil.http.post(`/r/${token}`).type('form').send({ answer: 'cannot' });
    expect(await answerOf(first.ref, first.person)).toMatchObject({ status: 'answered', answer: 'cannot' });
    expect(await answerOf(second.ref, second.person)).toMatchObject({ status: 'waiting' });
    await vigil.settle();
  });
});
