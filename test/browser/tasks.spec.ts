import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnsureTaskTemplatesService } from '../../src/cli/ensure-task-templates.service.js';
import { ClaimIncidentService } from '../../src/incident/claim-incident.service.js';
import { KeepTaskTemplates } from '../../src/incident/tasks/keep-task-templates.service.js';
import { VerifyIncidentService } from '../../src/incident/verify-incident.service.js';
import { DAY } from '../../src/kernel/clock.js';
import { DESK, TestBrowser } from '../support/browser.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('what is to be done, in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let admin: string;
  let ref: string;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Ada Example');
    await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
    admin = userId;
    const { body } = await vigil.http.post('/api/v1/reports').send({ placeText: 'HMP Leeds', facilityCode: 'LEI' });
    ref = (body as { reference: string }).reference;
    const by = { personId: userId, actor: { type: 'user', id: userId } } as const;
    await vigil.app.get(ClaimIncidentService, { strict: false }).claim(ref, by);
    const found = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people.' } as const;
    await vigil.app.get(VerifyIncidentService, { strict: false }).verify(ref, found, by);
    browser = await TestBrowser.open(vigil.baseUrl);
    const value = await Visitor.session(vigil, admin);
    await browser.page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  const said = () => browser.page.innerText('main');
  const task = (key: string) => vigil.prisma.task.findFirstOrThrow({ where: { key } });

  it('one that needs somebody rung is tried, given and done, with the keyboard alone', async () => {
    const { page } = browser;
    await page.goto(`/console/incidents/${ref}`);
    await browser.press('a[href$="/tasks"]');
    await browser.press(`a[href$="/tasks/${(await task('T08')).id}"]`);
    for (const heard of ['Twelve rings', 'An answering machine']) {
      await browser.choose('input[name="answered"][value="no"]');
      await browser.type('#said', heard);
      await browser.press('section[aria-labelledby="try"] button');
      expect(await said()).toContain(heard);
    }
    expect(await said()).toContain('ring the duty governor');
    expect(await browser.examine('task')).toEqual([]);
    await browser.press('button[value="mine"]');
    await page.goto(`/console/incidents/${ref}/tasks/${(await task('T08')).id}`);
    await browser.press('button[value="done"]');
    expect(await said()).toContain('Say that this is so');
    await browser.choose('input[name="confirm"]');
    await browser.press('button[value="done"]');
    expect((await task('T08')).status).toBe('done');
  }, 60_000);

  it('one is written by hand; a day that is missing is asked for, and nothing typed is lost', async () => {
    const { page } = browser;
    await page.setViewportSize(DESK);
    await page.goto(`/console/incidents/${ref}/tasks`);
    await browser.type('#title', 'Ring the chaplaincy');
    await browser.type('#dueTime', '1030AM');
    await browser.press('form:has(#title) button');
    expect(await said()).toContain('Give the day as well as the time.');
    expect(await page.inputValue('#title')).toBe('Ring the chaplaincy');
    expect(await browser.examine('task-refused')).toEqual([]);
    await browser.type('#dueDay', '06012030');
    await browser.press('form:has(#title) button');
    expect(await said()).toContain('Ring the chaplaincy');
  }, 60_000);

  it('everybody can read the tasks of an incident, those of all, and the list they come from', async () => {
    const desk = await Visitor.signedIn(vigil, admin);
    await new EnsureTaskTemplatesService(vigil.app.get(KeepTaskTemplates, { strict: false })).ensure();
    const pages = {
      'tasks-of-an-incident': `/console/incidents/${ref}/tasks`,
      'tasks-of-all': '/console/tasks',
      'task-templates': '/console/tasks/templates',
    };
    const faults: string[] = [];
    for (const [name, path] of Object.entries(pages)) {
      faults.push(...(await browser.examineHtml(name, (await desk.open(path)).html, true)));
    }
    expect(faults).toEqual([]);
    vigil.clock.advance(DAY);
    const late = await Visitor.signedIn(vigil, admin);
    expect((await late.open('/console')).text).toContain('Was due');
  }, 60_000);
});
