import { describe, expect, it } from '@jest/globals';
import { RemoveResponderService } from '../../src/directory/remove-responder.service.js';
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.js';
import { BriefVisitor, words } from '../support/brief-visitor.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';
import { Visitor } from '../support/visitor.js';

describe('the brief of an alert', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const heading = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)?.[1];
  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));

  async function askedTogether(names: readonly string[], quorum: object = { any: 9 }) {
    const people: Person[] = [];
    for (const name of names) people.push(await story.scene.responder(name));
    const { ref } = await story.play([{ targets: targets(...people), quorum }], { lastStepSeconds: 86_400 });
    for (const { phone } of people) await vigil.twilio.expectSms(phone);
    return { ref, people };
  }
  async function says(person: Person | undefined, words: string): Promise<void> {
    if (person === undefined) throw new Error('Nobody says it');
    const [text] = vigil.twilio.textsTo(person.phone);
    const [, code = ''] = /Code (\w{4})/.exec(text?.text ?? '') ?? [];
    await vigil.twilio.reply(person.phone, `${code} ${words}`);
    await vigil.settle();
  }
  const person = (people: readonly Person[], at: number): Person => {
    const found = people[at];
    if (found === undefined) throw new Error('There is no such person');
    return found;
  };
  /** Signs in a person who is not paged. */
  async function signedIn(name: string, regions: readonly string[]) {
    const { userId } = await story.scene.coordinator(name, regions);
    await vigil.prisma.user.update({ where: { id: userId }, data: { responderId: null } });
    return { userId, visitor: await Visitor.signedIn(vigil, userId) };
  }
  const end = (ref: string, what: string, body: object = {}) =>
    story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/${what}`, body));

  it('stands behind the link of its own person, and behind no other', async () => {
    const { ref, people } = await askedTogether(['Mia Ames', 'Nia Boot']);
    for (const each of people) {
      const { token } = BriefVisitor.of(vigil, each);
      const code = /Code (\w{4})/.exec(vigil.twilio.textsTo(each.phone)[0]?.text ?? '')?.[1] ?? '';
      const page = await vigil.http.get(`/r/${token}`);
      expect([page.status, page.text.includes(`<title>Alert ${code} `)]).toEqual([200, true]);
      const door = await vigil.http.get(`/r/${token}/brief`);
      expect(words(door.text)).toContain(`ending ${each.phone.slice(-3)}`);
      for (const path of [`/r/${token.slice(0, -1)}`, '/r/unknownunknownunknown']) {
        expect((await vigil.http.get(path)).status).toBe(404);
        expect((await vigil.http.get(`${path}/brief`)).status).toBe(404);
        expect((await vigil.http.post(path).type('form').send('answer=cannot')).status).toBe(404);
        for (const body of ['', 'code=123456', 'code=x']) {
          expect((await vigil.http.post(`${path}/brief`).type('form').send(body)).status).toBe(404);
        }
      }
      await vigil.http.post(`/r/${token}`).type('form').send('answer=later');
      await vigil.settle();
    }
    const alerts: { answer?: string }[] = await story.alerts(ref);
    expect(alerts.map(({ answer }) => answer)).toEqual(['later', 'later']);
  });

  it('names those who help, by their last word, and nobody else', async () => {
    const { people } = await askedTogether(['Ada Hill', 'Bob Ives', 'Cas Joll', 'Dan Kemp', 'Eli Lowe', 'Flo Moss']);
    const words6 = ['yes', 'remote', 'later', 'no', 'yes'];
    for (const [at, said] of words6.entries()) {
      vigil.clock.advance(MINUTE);
      await says(people[at], said);
    }
    vigil.clock.advance(MINUTE);
    await says(people[4], 'no');
    const flo = person(people, 5);
    const text = words((await BriefVisitor.of(vigil, flo).enter(flo)).text);
    expect(text).toMatch(
      /Ada Hill Coming, [\d:]+ From near by Bob Ives Helps from a distance, [\d:]+ From near by Cas Joll Later/,
    );
    expect(text).not.toMatch(/Dan Kemp|Eli Lowe|Flo Moss/);
    expect(text).toContain('If you can help, please answer');
    expect(text).toMatch(/What is to be done .*Invite first-hand accounts/);
    // What waits for the family’s yes is not theirs to see.
    expect(text).not.toMatch(/vigil together|Ask the family|what it costs/iu);
    await vigil.prisma.responder.update({ where: { id: person(people, 0).id }, data: { status: 'left' } });
    const later = words((await BriefVisitor.of(vigil, flo).open()).text);
    expect(later).not.toContain('Ada Hill');
  });

  it('says when more people are asked, while there are any', async () => {
    const [gus, hal] = [await story.scene.responder('Gus Nunn'), await story.scene.responder('Hal Orr')];
    await story.play([
      { targets: targets(gus), quorum: { any: 1 } },
      { delaySeconds: 1200, targets: targets(hal), quorum: { any: 1 } },
    ]);
    await vigil.twilio.expectSms(gus.phone);
    const visitor = BriefVisitor.of(vigil, gus);
    const first = words((await visitor.enter(gus)).text);
    expect(first).toMatch(/If those who come are not enough, we ask more people at \d\d:\d\d\./);
    expect(first).toContain('Nobody has said yes yet.');
    await vigil.advance(20 * MINUTE);
    await vigil.twilio.expectSms(hal.phone);
    expect(words((await visitor.open()).text)).not.toContain('we ask more people');
  });

  it('opens by sign-in for coordinators of the region, and for the person; each reading is in the log', async () => {
    const { ref, people } = await askedTogether(['Ida Page', 'Jon Quin']);
    await says(people[1], 'yes');
    const { path } = BriefVisitor.of(vigil, person(people, 0));
    const incident = await vigil.prisma.incident.findFirstOrThrow({ where: { ref } });
    const near = await signedIn('Nadia', [incident.regionCode ?? '']);
    const far = await signedIn('Owen', ['wales']);
    expect(words((await near.visitor.open(path)).html)).toContain('Jon Quin');
    const elsewhere = await far.visitor.open(path);
    expect([elsewhere.status, heading(elsewhere.html)]).toEqual([200, 'See who is coming']);
    expect(elsewhere.html).not.toContain('Jon Quin');
    await vigil.prisma.user.update({
      where: { id: far.userId },
      data: { role: 'responder', responderId: person(people, 0).id },
    });
    expect(words((await far.visitor.open(path)).html)).toContain('Jon Quin');
    const reads = await vigil.prisma.journalEntry.findMany({
      where: { kind: 'brief.read', incidentId: incident.id },
      orderBy: { seq: 'asc' },
    });
    expect(reads.map(({ actor }) => actor)).toEqual([`user:${near.userId}`, `user:${far.userId}`]);
    expect(JSON.stringify(reads.map(({ data }) => data))).not.toMatch(/Ida|Jon|"\d{6}"/);
  });

  it('after a stand-down says who came; a week after the end the link opens nothing', async () => {
    const { ref, people } = await askedTogether(['Kit Rudd', 'Lea Stow']);
    await says(people[1], 'yes');
    const kit = person(people, 0);
    await end(ref, 'stand-down');
    await vigil.settle();
    for (const each of people) await vigil.twilio.expectSms(each.phone, /is over/);
    const visitor = BriefVisitor.of(vigil, kit);
    expect((await vigil.http.get(`/r/${visitor.token}`)).text).toContain('See who came');
    const { text } = await visitor.enter(kit);
    expect(heading(text)).toBe('Who came');
    expect(words(text)).toContain('This alert is over');
    expect(words(text)).toContain('Lea Stow Coming');
    expect(words(text)).not.toMatch(/What happens next|Still missing/);
    await end(ref, 'close');
    vigil.clock.advance(7 * DAY + HOUR);
    for (const path of [`/r/${visitor.token}`, visitor.path]) expect((await vigil.http.get(path)).status).toBe(404);
    expect([
      (await visitor.open()).status,
      (await visitor.ask()).status,
      (await visitor.type('123456')).status,
    ]).toEqual([404, 404, 404]);
  });

  it('shuts for a person who leaves, on a page that is open too', async () => {
    const { people } = await askedTogether(['Odo Vane']);
    const odo = person(people, 0);
    const visitor = BriefVisitor.of(vigil, odo);
    expect(heading((await visitor.enter(odo)).text)).toBe('Who is coming');
    const remove = vigil.app.get(RemoveResponderService, { strict: false });
    await remove.remove(odo.id, { type: 'operator' });
    expect([(await visitor.open()).status, (await visitor.ask()).status]).toEqual([404, 404]);
  });

  it('an alert that was wrong and a report to take have none: the page of the link says why', async () => {
    const { ref, people } = await askedTogether(['Max Todd']);
    const max = person(people, 0);
    const visitor = BriefVisitor.of(vigil, max);
    await visitor.enter(max);
    await end(ref, 'verify', { status: 'not_a_death', method: 'family_confirmed', note: 'He is alive.' });
    await vigil.settle();
    await vigil.twilio.expectSms(max.phone, /CORRECTION/);
    for (const answer of [await visitor.open(), await visitor.ask(), await visitor.type('123456')]) {
      expect([answer.status, answer.headers['location']]).toEqual([303, `/r/${visitor.token}`]);
    }
    expect((await vigil.http.get(`/r/${visitor.token}`)).text).not.toContain('/brief');
    const ned = await story.scene.responder('Ned Upex', { roles: [] });
    const triage = await story.scene.policy('Coordinators', [{ targets: targets(ned) }]);
    await story.scene.route(1, { trigger: 'reported' }, triage);
    await story.report(story.place());
    await vigil.settle();
    await vigil.twilio.expectSms(ned.phone);
    const taking = BriefVisitor.of(vigil, ned);
    expect((await vigil.http.get(`/r/${taking.token}`)).text).not.toContain('/brief');
    expect((await taking.ask()).headers['location']).toBe(`/r/${taking.token}`);
    await vigil.settle();
  });
});
