import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { AskAgainHandler } from '../../src/escalation/ask-again/ask-again.handler.js';
import { HOUR, MINUTE, SECOND } from '../../src/kernel/clock.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

const DOWN = { status: 503 };
const UP_TO_A_DAY = { lastStepSeconds: 86_400 };

describe('a provider that takes nothing for a time', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeEach(() => vigil.twilio.script.clear());

  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));
  const arrived = (person: Person) => vigil.twilio.textsTo(person.phone).length;
  const statusOf = async (ref: string, person: Person) => {
    const alerts: { status: string; responder: { id: string } }[] = await story.alerts(ref);
    return alerts.find(({ responder }) => responder.id === person.id)?.status;
  };
  /** What comes every ten seconds. */
  async function look(): Promise<void> {
    await vigil.app.get(AskAgainHandler, { strict: false }).handle();
    await vigil.settle();
  }
  /** Every try of everybody has been refused. */
  async function allTriesFail(): Promise<void> {
    for (let at = 0; at < 5; at++) await vigil.advance(10 * SECOND);
  }
  async function askedInVain(...people: readonly Person[]): Promise<string> {
    vigil.twilio.script.always(DOWN);
    const { ref } = await story.play([{ targets: targets(...people), quorum: { any: 1 } }], UP_TO_A_DAY);
    await allTriesFail();
    return ref;
  }
  async function standDown(ref: string): Promise<void> {
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`, { note: 'It is over.' }));
    await vigil.settle();
  }

  /** As if this person had heard of something else just now. */
  async function textLeaves(person: Person): Promise<void> {
    const row = await vigil.prisma.message.findFirstOrThrow({ where: { responderId: person.id } });
    const data = { ...row, params: {}, id: randomUUID(), handedOffAt: vigil.clock.now() };
    await vigil.prisma.message.create({ data });
  }

  it('whoever could not be told is told when it takes texts again, one first and then the others', async () => {
    const people: Person[] = [];
    for (const name of ['Ann', 'Ben', 'Cas']) people.push(await story.scene.responder(name));
    const ref = await askedInVain(...people);
    for (const person of people) expect(await statusOf(ref, person)).toBe('unreachable');
    vigil.twilio.script.clear();
    await look();
    expect(people.map(arrived)).toEqual([0, 0, 0]);
    await vigil.advance(90 * SECOND);
    await look();
    expect(people.map(arrived).filter((texts) => texts === 1)).toHaveLength(1);
    await look();
    for (const person of people) await vigil.twilio.expectSms(person.phone, /YES/);
    await look();
    expect(people.map(arrived)).toEqual([1, 1, 1]);
    expect(await story.kinds(ref)).toEqual(expect.arrayContaining(['alert.unreachable', 'alert.asked_again']));
    const [ann] = people as [Person];
    expect(await statusOf(ref, ann)).toBe('waiting');
    await vigil.twilio.reply(ann.phone, `${story.codeOf(ann)} yes`);
    expect(await statusOf(ref, ann)).toBe('answered');
    vigil.twilio.tolerate(({ to }) => people.some(({ phone }) => phone === to));
    await standDown(ref);
  });

  it('while it still takes nothing, one after another is tried, each with two minutes of rest', async () => {
    const [dan, eva] = [await story.scene.responder('Dan'), await story.scene.responder('Eva')];
    await askedInVain(dan, eva);
    const messagesOf = (person: Person) => vigil.prisma.message.count({ where: { responderId: person.id } });
    const counts = async () => [await messagesOf(dan), await messagesOf(eva)];
    await vigil.advance(90 * SECOND);
    await look();
    expect((await counts()).sort()).toEqual([1, 2]);
    await look();
    expect(await counts()).toEqual([2, 2]);
    for (let at = 0; at < 6; at++) {
      await look();
      await vigil.advance(10 * SECOND);
    }
    expect(await counts()).toEqual([2, 2]);
    await vigil.advance(MINUTE);
    await look();
    expect((await counts()).sort()).toEqual([2, 3]);
    await allTriesFail();
    vigil.twilio.script.clear();
    await vigil.advance(3 * HOUR);
    await look();
    // Two hours later it is for the coordinators.
    expect([arrived(dan), arrived(eva)]).toEqual([0, 0]);
  });

  it('who has got an e-mail meanwhile, and has not answered, gets the text as well', async () => {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'email', delaySeconds: 900 },
    ];
    const fay = await story.scene.responder('Fay', { email: 'fay@example.org', rules });
    const gus = await story.scene.responder('Gus', { email: 'gus@example.org', rules });
    const ref = await askedInVain(fay, gus);
    await vigil.mail.expectMail('fay@example.org');
    await vigil.mail.expectMail('gus@example.org');
    const all: { responder: { id: string }; id: string }[] = await story.alerts(ref);
    const of = all.find(({ responder }) => responder.id === gus.id)?.id ?? '';
    const answer = { answer: 'cannot' };
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/alerts/${of}/answer`, answer));
    vigil.twilio.script.clear();
    await vigil.advance(2 * MINUTE);
    await look();
    await vigil.twilio.expectSms(fay.phone, /YES/);
    await look();
    expect([arrived(fay), arrived(gus)]).toEqual([1, 0]);
    vigil.mail.tolerate(() => true);
    vigil.twilio.tolerate(({ to }) => to === fay.phone);
    await standDown(ref);
  });

  it('nobody is asked again for what is over', async () => {
    const hal = await story.scene.responder('Hal');
    const ref = await askedInVain(hal);
    vigil.twilio.script.clear();
    await standDown(ref);
    await vigil.advance(5 * MINUTE);
    await look();
    expect(arrived(hal)).toBe(0);
  });

  it('nor is whoever has paused meanwhile, nor by a number that is gone', async () => {
    const [ida, jon] = [await story.scene.responder('Ida'), await story.scene.responder('Jon')];
    const ref = await askedInVain(ida, jon);
    await vigil.prisma.responder.update({ where: { id: ida.id }, data: { status: 'paused' } });
    await vigil.prisma.contactMethod.updateMany({ where: { responderId: jon.id }, data: { optedOutAt: new Date() } });
    vigil.twilio.script.clear();
    await vigil.advance(5 * MINUTE);
    await look();
    await look();
    expect([arrived(ida), arrived(jon)]).toEqual([0, 0]);
    expect(await statusOf(ref, ida)).toBe('unreachable');
    await standDown(ref);
  });

  it('whoever cannot be asked any more is in nobody’s way', async () => {
    const [oli, pam, quin] = [
      await story.scene.responder('Oli'),
      await story.scene.responder('Pam'),
      await story.scene.responder('Quin'),
    ];
    const ref = await askedInVain(oli, pam, quin);
    await vigil.prisma.responder.update({ where: { id: oli.id }, data: { status: 'paused' } });
    await vigil.prisma.contactMethod.updateMany({ where: { responderId: pam.id }, data: { optedOutAt: new Date() } });
    // They have waited longest.
    const longAgo = { where: { responderId: { in: [oli.id, pam.id] } }, data: { endedAt: vigil.clock.now() } };
    await vigil.advance(2 * MINUTE);
    await vigil.prisma.message.updateMany({ where: { responderId: quin.id }, data: { endedAt: vigil.clock.now() } });
    await vigil.prisma.message.updateMany(longAgo);
    vigil.twilio.script.clear();
    await look();
    await vigil.twilio.expectSms(quin.phone, /YES/);
    expect([arrived(oli), arrived(pam), arrived(quin)]).toEqual([0, 0, 1]);
    vigil.twilio.tolerate(({ to }) => to === quin.phone);
    await standDown(ref);
  });

  it('a text that arrived after all, as a late receipt says, is not said again', async () => {
    const ray = await story.scene.responder('Ray');
    const ref = await askedInVain(ray);
    const where = { responderId: ray.id };
    await vigil.prisma.message.updateMany({ where, data: { status: 'delivered', deliveredAt: vigil.clock.now() } });
    vigil.twilio.script.clear();
    await vigil.advance(2 * MINUTE);
    await look();
    expect(arrived(ray)).toBe(0);
    vigil.twilio.tolerate(({ to }) => to === ray.phone);
    await standDown(ref);
  });

  it('a coordinator who could not be told is, unless a colleague has taken it meanwhile', async () => {
    const [lou, mia] = [await story.scene.responder('Lou'), await story.scene.responder('Mia')];
    const policy = await story.scene.policy('On duty', [{ targets: targets(lou, mia) }]);
    const [first, second] = [story.place(), story.place()];
    await story.scene.route(1, { trigger: 'reported', facilities: [first, second] }, policy);
    vigil.twilio.script.always(DOWN);
    const taken = await story.report(first);
    await story.report(second);
    await vigil.settle();
    await allTriesFail();
    const { coordinator } = story;
    await coordinator.ok(coordinator.post(`/incidents/${taken}/triage`, { claim: true }));
    vigil.twilio.script.clear();
    await vigil.advance(2 * MINUTE);
    await look();
    await look();
    await look();
    for (const person of [lou, mia]) await vigil.twilio.expectSms(person.phone);
    expect([arrived(lou), arrived(mia)]).toEqual([1, 1]);
    const said = { responderId: lou.id, handedOffAt: { not: null } };
    const { incidentId } = await vigil.prisma.message.findFirstOrThrow({ where: said });
    expect((await vigil.prisma.incident.findUniqueOrThrow({ where: { id: incidentId ?? '' } })).ref).not.toBe(taken);
  });

  it('two processes that look at once ask once', async () => {
    const kim = await story.scene.responder('Kim');
    const ref = await askedInVain(kim);
    vigil.twilio.script.clear();
    await vigil.advance(2 * MINUTE);
    const handler = vigil.app.get(AskAgainHandler, { strict: false });
    await Promise.all([handler.handle(), handler.handle(), handler.handle()]);
    await vigil.settle();
    await vigil.twilio.expectSms(kim.phone, /YES/);
    expect(arrived(kim)).toBe(1);
    vigil.twilio.tolerate(({ to }) => to === kim.phone);
    await standDown(ref);
  });

  it('a number that alone is refused, while other texts leave, counts as wrong after three messages', async () => {
    const [lee, may] = [await story.scene.responder('Lee'), await story.scene.responder('May')];
    vigil.twilio.tolerate(({ to }) => to === may.phone);
    const refuse = () => {
      for (let at = 0; at < 40; at++) vigil.twilio.script.next(lee.phone, DOWN);
    };
    refuse();
    const { ref } = await story.play([{ targets: targets(lee, may), quorum: { any: 2 } }], UP_TO_A_DAY);
    await allTriesFail();
    const messages = () => vigil.prisma.message.count({ where: { responderId: lee.id } });
    expect(await messages()).toBe(1);
    for (let turn = 0; turn < 8; turn++) {
      await vigil.advance(2 * MINUTE);
      await look();
      await textLeaves(may);
      await allTriesFail();
    }
    expect(await messages()).toBe(3);
    expect(await statusOf(ref, lee)).toBe('unreachable');
    vigil.twilio.script.clear();
    await standDown(ref);
  });

  it('that it is over is told once more as well, for as long as it is over', async () => {
    const ned = await story.scene.responder('Ned');
    const { ref } = await story.play([{ targets: targets(ned), quorum: { any: 2 } }], UP_TO_A_DAY);
    await vigil.twilio.expectSms(ned.phone, /YES/);
    await vigil.twilio.reply(ned.phone, `${story.codeOf(ned)} yes`);
    vigil.twilio.script.always(DOWN);
    await standDown(ref);
    await allTriesFail();
    expect(arrived(ned)).toBe(1);
    vigil.twilio.script.clear();
    await vigil.advance(2 * MINUTE);
    await look();
    await vigil.twilio.expectSms(ned.phone);
    await look();
    expect(arrived(ned)).toBe(2);
  });

  it('and whoever is told that it is over is not waited for again', async () => {
    const tom = await story.scene.responder('Tom');
    const ref = await askedInVain(tom);
    // A receipt came late: the text had arrived, so it is told that it is over.
    await vigil.prisma.message.updateMany({ where: { responderId: tom.id }, data: { status: 'delivered' } });
    await standDown(ref);
    await allTriesFail();
    vigil.twilio.script.clear();
    await vigil.advance(2 * MINUTE);
    await look();
    await vigil.twilio.expectSms(tom.phone, /over/);
    expect(await statusOf(ref, tom)).toBe('unreachable');
  });

  it('but not once the incident has been opened again', async () => {
    const sid = await story.scene.responder('Sid');
    const { ref } = await story.play([{ targets: targets(sid), quorum: { any: 2 } }], UP_TO_A_DAY);
    await vigil.twilio.expectSms(sid.phone, /YES/);
    vigil.twilio.script.always(DOWN);
    await standDown(ref);
    await allTriesFail();
    vigil.twilio.script.clear();
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/reopen`, { note: 'Not over.' }));
    await vigil.advance(2 * MINUTE);
    await look();
    expect(arrived(sid)).toBe(1);
  });
});
