import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../src/kernel/actor.js';
import { DAY } from '../../src/kernel/clock.js';
import { ApplyRetention } from '../../src/safekeeping/retention/apply-retention.service.js';
import { TestBrowser } from '../support/browser.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('what is kept and what goes, in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let userId: string;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    ({ userId } = await scene.coordinator('Nadia Example'));
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  const nadia = () => Visitor.signedIn(vigil, userId);
  const examine = async (name: string, path: string) =>
    browser.examineHtml(name, (await (await nadia()).open(path)).html, true);

  it('a week before, on hold, and after: each page can be read by everybody', async () => {
    const body = { facilityCode: 'LEI', narrative: 'My friend rang last night.' };
    const { reference: ref, receiptCode: code } = await vigil.api().ok(vigil.api().post('/reports', body));
    await vigil.settle();
    const path = `/console/incidents/${String(ref)}`;
    await vigil.prisma.incident.update({
      where: { ref: String(ref) },
      data: { status: 'closed', closedAt: vigil.clock.now() },
    });
    await vigil.advance(85 * DAY);
    expect(await examine('keeping-tonight', '/console')).toEqual([]);
    expect(await examine('keeping', '/console/keeping')).toEqual([]);
    expect(await examine('keeping-incident-before', path)).toEqual([]);

    const desk = await nadia();
    await desk.open(path);
    const missing = await desk.send(`${path}/legal-hold`, { note: 'The coroner has written.' });
    expect(await browser.examineHtml('keeping-hold-missing', missing.html, true)).toEqual([]);
    await desk.send(`${path}/legal-hold`, { reason: 'inquest', note: 'The coroner has written.' });
    expect(await examine('keeping-incident-hold', path)).toEqual([]);
    await desk.open(path);
    await desk.send(`${path}/hold-lift`, { note: 'It is over.' });

    await vigil.advance(10 * DAY);
    await vigil.app.get(ApplyRetention, { strict: false }).apply(SYSTEM);
    expect(await examine('keeping-incident-after', path)).toEqual([]);
    expect(await examine('keeping-reports-after', `${path}/reports`)).toEqual([]);
    const back = await new Visitor(vigil, null).send('/receipt', { code: String(code) });
    expect(await browser.examineHtml('keeping-receipt-after', back.html, true)).toEqual([]);
  }, 60_000);
});
