import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '../support/browser.js';
import { FormVisitor } from '../support/form-visitor.js';
import { betrayingPhotograph, PDF } from '../support/sample-files.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('pictures and documents in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let nadia: Visitor;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia Example')).userId);
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  const examine = (name: string, html: string) => browser.examineHtml(name, html, true);

  async function reported(): Promise<FormVisitor> {
    const person = new FormVisitor(vigil.app.getHttpServer());
    await person.toCheck();
    await person.press({ go: 'send' });
    await person.open('/report/received');
    return person;
  }

  it('are asked for once the code is saved, by pages that everybody can use', async () => {
    const person = await reported();
    await person.press({ saved: 'no' });
    expect(await examine('files-after-code', person.html)).toEqual([]);
    await person.press({ files: 'ask' });
    expect(await examine('files', person.html)).toEqual([]);
    for (const language of ['ar', 'cy'] as const) {
      await person.press({ files: 'ask' }, {}, `/${language}/receipt`);
      expect(await examine(`files-${language}`, person.html)).toEqual([]);
    }
  });

  it('without script they are sent, and what is refused is said; coordinators see what came', async () => {
    const { receiptCode, reference } = (await vigil
      .api()
      .ok(vigil.api().post('/reports', { facilityCode: 'LEI', narrative: 'My friend rang last night.' }))) as {
      receiptCode: string;
      reference: string;
    };
    const { page } = browser;
    await page.goto('/receipt');
    await page.fill('input[name=code]', receiptCode);
    await page.click('main button.button');
    await page.click('main button[name=files]');
    await page.setInputFiles('input[type=file]', [
      { name: 'letter.jpg', mimeType: 'image/jpeg', buffer: await betrayingPhotograph() },
      { name: 'statement.pdf', mimeType: 'application/pdf', buffer: PDF },
      { name: 'holiday.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0') },
    ]);
    await page.click('main form[enctype] button.button');
    await page.waitForSelector('[role=status]');
    expect(await page.innerText('[role=status]')).toContain('2 files have arrived.');
    expect(await page.innerText('.errors')).toContain('holiday.heic');
    expect(await examine('files-some-refused', await page.content())).toEqual([]);
    await page.click('main button[value=keep]');
    expect(await examine('files-mailbox', await page.content())).toEqual([]);

    const mailbox = await nadia.open(`/console/incidents/${reference}/mailbox`);
    expect(await examine('files-console', mailbox.html)).toEqual([]);
    const original = /href="([^"]+\/original)"/u.exec(mailbox.html)?.[1] ?? '';
    expect(await examine('files-original', (await nadia.open(original)).html)).toEqual([]);
  });
});
