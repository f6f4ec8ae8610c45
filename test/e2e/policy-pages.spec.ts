import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { HOSTILE_MARKUP, hostileName } from '../support/hostile-people.js';
import { pageRules } from '../support/page-rules.js';
import { type Person, Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { type Visited, Visitor } from '../support/visitor.js';

const validator = new HtmlValidate(pageRules);

async function expectValid({ html }: Visited): Promise<void> {
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  for (const markup of HOSTILE_MARKUP) expect(html).not.toContain(markup);
}

/** What a browser would send of the page: every field but the buttons. */
function fieldsOf({ html }: Visited): Record<string, string | string[]> {
  const form = html.slice(html.indexOf('name="step"') - 600);
  const fields: Record<string, string | string[]> = {};
  for (const [tag] of form.matchAll(/<(input|select)\b[^>]*>(?:(?!<\/select>).)*?(?=<)/gsu)) {
    const name = /\bname="([^"]+)"/u.exec(tag)?.[1];
    if (name === undefined || name === '_token' || /type="checkbox"(?!.*\bchecked)/u.test(tag)) continue;
    fields[name] = /\bvalue="([^"]*)"/u.exec(tag)?.[1] ?? '';
  }
  for (const [, name = '', body = ''] of form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gsu)) {
    fields[name] = /<option[^>]*value="([^"]*)"[^>]*\bselected/u.exec(body)?.[1] ?? '';
  }
  return fields;
}

describe('policies at the console', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let nadia: Visitor;
  let efa: Visitor;
  let ada: Person;
  let group: string;
  let leeds: string;

  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    scene = new Scene(vigil);
    await scene.facilities();
    nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia', ['wales'])).userId);
    const admin = await scene.coordinator('Efa');
    await vigil.prisma.user.update({ where: { id: admin.userId }, data: { role: 'admin' } });
    efa = await Visitor.signedIn(vigil, admin.userId);
    ada = await scene.responder('Ada Example');
    await scene.responder('Bryn Example', { status: 'paused' });
    group = await scene.group('Leeds', [ada]);
    leeds = await scene.policy('Leeds nights', [
      {
        targets: [
          { type: 'group', id: group },
          { type: 'responder', id: ada.id },
        ],
        channels: ['sms'],
      },
      { delaySeconds: 900, targets: [{ type: 'region' }], quorum: { roles: { local: 2, legal: 1 } } },
    ]);
    await scene.policy(hostileName, [{ targets: [{ type: 'national' }] }]);
    await scene.route(1, { trigger: 'verified', regions: ['yorkshire_and_the_humber'] }, leeds);
  }, 120_000);
  afterAll(() => vigil.stop());

  const path = () => `/console/policies/${leeds}`;
  const versionOf = async () => (await vigil.prisma.policy.findUniqueOrThrow({ where: { id: leeds } })).version;

  it('are listed in plain words, with what leads to them; names of other regions stay hidden', async () => {
    const page = await efa.open('/console/policies');
    await expectValid(page);
    expect(page.text).toContain(
      'First the group Leeds and Ada Example by text, until 1 person comes; after 15 minutes everybody in the region, until 2 local and 1 legal come.',
    );
    expect(page.text).toContain('Used by route 1.');
    const read = await nadia.open(path());
    await expectValid(read);
    expect(read.text).toContain('Admins change policies.');
    expect(read.text).not.toContain('Ada Example');
    expect((await nadia.sendOnly(path(), { do: 'look' })).status).toBe(403);
  });

  it('are changed in a form that loses nothing, whichever button is pressed', async () => {
    const opened = await efa.open(path());
    await expectValid(opened);
    const step = await efa.sendOnly(path(), { ...fieldsOf(opened), do: 'open s2' });
    expect(step.status).toBe(200);
    await expectValid(step);
    const typed = { ...fieldsOf(step), 's2-delay': '10', 's2-more': 'neighbours', name: 'Leeds by night' };
    const moved = await efa.sendOnly(path(), { ...typed, do: 'up s2' });
    await expectValid(moved);
    expect(moved.text).toContain('Leeds by night');
    const again = fieldsOf(moved);
    expect(again).toMatchObject({ 's1-delay': '10', 's1-targets': 'region neighbours', 's2-channels': 'sms' });
    const found = await efa.sendOnly(path(), { ...again, 's1-find': 'ada', do: 'find s1' });
    expect(found.html).toContain(`value="responder:${ada.id}"`);
    const wrong = await efa.sendOnly(path(), { ...again, 's1-delay': 'soon', do: 'look' });
    expect(wrong.status).toBe(422);
    await expectValid(wrong);
    expect(wrong.text).toContain('Step 1, how long after the one before: a number, like 15');
    expect(wrong.html).toContain('value="soon"');
    expect(await versionOf()).toBe(1);
  });

  it('show who would be paged, by the form as it stands, and send nothing', async () => {
    const fields = fieldsOf(await efa.open(path()));
    const tried = await efa.sendOnly(path(), { ...fields, place: 'LEI', at: '2026-11-21T02:30', do: 'try' });
    expect(tried.status).toBe(200);
    await expectValid(tried);
    expect(tried.text).toContain('Step 1 : 1 person Ada Example , text 02:30');
    expect(tried.text).toContain('Bryn Example. Has paused alerts.');
    const nowhere = await efa.sendOnly(path(), { ...fields, place: 'Atlantis', do: 'try' });
    expect(nowhere.status).toBe(422);
    expect(nowhere.text).toContain('none of this name is in the list of places');
    expect(await vigil.prisma.alert.count()).toBe(0);
  });

  it('say what changes before it is kept; each version stays and can be used again', async () => {
    const fields = { ...fieldsOf(await efa.open(path())), 's2-delay': '10', repeat: '1' };
    const review = await efa.sendOnly(path(), { ...fields, do: 'look' });
    await expectValid(review);
    expect(review.text).toContain('Step 2 starts after 15 minutes after 10 minutes');
    expect(review.text).toContain('No plan is at work with it now.');
    const at = vigil.clock.now();
    await vigil.prisma.run.create({
      data: {
        ...{ id: randomUUID(), incidentId: randomUUID(), policyId: leeds, policyVersion: 1, trigger: 'verified' },
        ...{ snapshot: {}, state: 'running', roundStartedAt: at, startedAt: at },
      },
    });
    const kept = await efa.sendOnly(path(), { ...fieldsOf(review), do: 'save' });
    expect([kept.status, kept.location]).toEqual([303, path()]);
    expect((await efa.open('/console/policies')).text).toContain('1 plan at work now keeps an earlier version.');
    const versions = await efa.open(`${path()}/versions`);
    await expectValid(versions);
    expect(versions.text).toContain('Version 2 in use');
    expect(versions.text).toMatch(/Kept \d\d:\d\d , by Efa/u);
    expect(versions.text).toContain('Again not again once more from the start');
    const old = await efa.open(`${path()}?again=1`);
    expect(fieldsOf(old)).toMatchObject({ 's2-delay': '15', repeat: '0', version: '2' });
  });

  it('tell the second of two editors, and overwrite nothing in silence', async () => {
    const mine = { ...fieldsOf(await efa.open(path())), repeat: '5' };
    const theirs = { ...fieldsOf(await efa.open(path())), 's2-delay': '20', do: 'save' };
    expect((await efa.sendOnly(path(), theirs)).status).toBe(303);
    const refused = await efa.sendOnly(path(), { ...mine, do: 'save' });
    expect(refused.status).toBe(422);
    await expectValid(refused);
    expect(refused.text).toContain('Somebody has changed this policy since you opened it: Efa');
    expect(refused.text).toContain('Step 2 starts after 20 minutes after 10 minutes');
    const before = await versionOf();
    const again = await efa.sendOnly(path(), { ...fieldsOf(refused), do: 'save' });
    expect(again.status).toBe(303);
    expect(await versionOf()).toBe(before + 1);
  });

  it('begin with a template; what names nothing is refused; what a route needs stays', async () => {
    await expectValid(await efa.open('/console/policies/new'));
    const fresh = await efa.open('/console/policies/new?from=rota');
    await expectValid(fresh);
    const unfinished = await efa.sendOnly('/console/policies/new', { ...fieldsOf(fresh), do: 'look' });
    expect(unfinished.text).toContain('Step 1, whom to ask: name at least one target');
    const gone = { ...fieldsOf(fresh), 's1-targets': 'rota:0197c0de-0000-7000-8000-000000000001', do: 'save' };
    expect((await efa.sendOnly('/console/policies/new', gone)).text).toContain('whom to ask: there is no rota');
    const made = await efa.sendOnly('/console/policies/new', { ...gone, 's1-targets': 'coordinators' });
    expect(made.status).toBe(303);
    expect((await efa.sendOnly(`${made.location ?? ''}/remove`)).location).toBe('/console/policies');
    expect((await efa.sendOnly(`${path()}/remove`)).text).toContain('A route leads to this policy.');
  });
});
