import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { Page } from 'playwright-core';
import { MINUTE } from '../../src/kernel/clock.js';
import { Browser, PASSWORD, type Person, setUpPerson } from '../support/access-app.js';
import { TestBrowser } from '../support/browser.js';
import { TestVigil } from '../support/vigil.js';

/** Passkeys are bound to the name of the site, so it has to be known before the site is there. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const WEB = {
  host: '127.0.0.1',
  trustedProxies: 1,
  onionUrl: null,
  onionListen: null,
  exitUrl: 'https://www.bbc.co.uk/weather',
};

describe('who can sign in, in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let ann: Person;
  let site: string;
  beforeAll(async () => {
    const port = await freePort();
    site = `http://localhost:${String(port)}`;
    vigil = await TestVigil.start({ providers: false, settings: { web: { ...WEB, port, publicUrl: site } } });
    const running = { base: vigil.baseUrl, app: vigil.app, clock: vigil.clock };
    ann = await setUpPerson(running, 'ann@example.org', 'admin');
    await setUpPerson(running, 'bea@example.org', 'coordinator', ['wales', 'london']);
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  /** A device that has passkeys. */
  async function atHome(): Promise<Page> {
    const page = await browser.scripted();
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return page;
  }

  it('a passkey is made by keyboard, signs in alone, and proves again who it is', async () => {
    const page = await atHome();
    await page.goto(`${site}/console/sign-in`);
    await page.fill('#email', ann.email);
    await page.fill('#password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.fill('#code', ann.code());
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/console`);
    await page.goto(`${site}/console/account`);
    await page.focus('#name');
    await page.keyboard.type('My phone');
    await page.keyboard.press('Enter');
    await page.getByText('My phone', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.goto(`${site}/console/sign-in`);
    await page.click('text=Sign in with a passkey');
    await page.waitForURL(`${site}/console`);
    await vigil.advance(31 * MINUTE);
    await page.goto(`${site}/console/access/invite`);
    await page.fill('#email', 'owen@example.org');
    await page.fill('#name', 'Owen P.');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByText('Is it you?').first().waitFor();
    await page.click('text=Use your passkey');
    await page.getByText('/console/set-up/').waitFor();
    await page.context().close();
  }, 90_000);

  it('every page can be read by everybody, on a phone and at a desk', async () => {
    const desk = new Browser(vigil.baseUrl, '192.0.2.77');
    await vigil.advance(MINUTE);
    await desk.signIn(ann.email);
    await desk.giveCode(ann.code());
    const examine = async (name: string, path: string) => browser.examineHtml(name, (await desk.get(path)).text, true);
    const people = (await desk.get('/console/access')).text;
    const ids = [...people.matchAll(/\/console\/access\/([0-9a-f-]{36})"/gu)].map((match) => match[1] ?? '');
    expect(await examine('account', '/console/account')).toEqual([]);
    expect(await browser.examineHtml('colleagues', people, true)).toEqual([]);
    for (const [index, id] of ids.entries()) {
      await desk.post(`/console/access/${id}`, `/console/access/${id}/recovery`, {});
      expect(await examine(`colleague-${String(index)}`, `/console/access/${id}`)).toEqual([]);
    }
    expect(await examine('invite', '/console/access/invite')).toEqual([]);
    expect(await examine('keys', '/console/access/keys')).toEqual([]);
    const key = await desk.post('/console/access/keys', '/console/access/keys', { name: 'Figures', role: 'viewer' });
    expect(await browser.examineHtml('shown-once', key.text, true)).toEqual([]);
    expect(await examine('sign-in', '/console/sign-in')).toEqual([]);
    await vigil.advance(31 * MINUTE);
    const asked = await desk.post('/console/access/keys', '/console/access/keys', { name: 'More', role: 'viewer' });
    expect(asked.text).toContain('Is it you?');
    expect(await browser.examineHtml('prove', asked.text, true)).toEqual([]);
  }, 90_000);
});
