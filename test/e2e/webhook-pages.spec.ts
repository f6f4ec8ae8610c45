import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const ALL = '/console/access/webhooks';

describe('webhooks in the console', () => {
  let vigil: TestVigil;
  let story: Story;
  let admin: Visitor;
  let server: Server;
  let url: string;
  let code = 500;
  let page: string;
  beforeAll(async () => {
    server = createServer((_, response) => response.writeHead(code).end('thanks'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/vigil`;
    vigil = await TestVigil.start({ providers: false });
    story = await Story.begin(vigil);
    const { userId } = await story.scene.coordinator('Ada Admin');
    await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
    admin = await Visitor.signedIn(vigil, userId);
    await admin.open(ALL);
  }, 60_000);
  afterAll(async () => {
    await vigil.stop();
    server.close();
  });

  const shows = (words: string) =>
    eventually(async () => (await admin.open(page)).text.includes(words), `the page says: ${words}`);

  it('are made with what is missing said, and the secret shown once', async () => {
    const refused = await admin.sendOnly(ALL, { url: 'ftp://example.org', enabled: 'yes' });
    expect([refused.status, refused.text.includes('Address: an http or https address')]).toEqual([422, true]);
    expect(refused.html).toContain('ftp://example.org');
    const made = await admin.sendOnly(ALL, { url, events: 'incident.*', enabled: 'yes' });
    expect([made.status, made.text.includes('whsec_')]).toEqual([200, true]);
    const list = await admin.open(ALL);
    expect(list.text).toContain('127.0.0.1');
    expect(list.text).not.toContain('whsec_');
    page = /href="(\/console\/access\/webhooks\/[0-9a-f-]+)"/u.exec(list.html)?.[1] ?? '';
  });

  it('say what was told and whether it arrived; what was given up goes again by a press', async () => {
    await story.report(story.place());
    await vigil.settle();
    await shows('answered 500: the answer was not a 2xx');
    await vigil.prisma.webhookDelivery.updateMany({ data: { status: 'given_up' } });
    const given = await admin.open(page);
    expect(given.text).toContain('Given up');
    code = 200;
    const delivery = /name="delivery" value="([^"]+)"/u.exec(given.html)?.[1] ?? '';
    await admin.send(`${page}/again`, { delivery });
    await shows('Delivered');
  });

  it('are changed, get a new secret, and go', async () => {
    const opened = await admin.open(page);
    expect(opened.html).toMatch(/value="incident\.\*"[^>]*checked/u);
    await admin.send(page, { url, events: ['run.*', 'alert.answered'], regionCode: 'wales' });
    const row = await vigil.prisma.webhook.findFirstOrThrow();
    expect(row).toMatchObject({ events: ['run.*', 'alert.answered'], regionCode: 'wales', enabled: false });
    expect((await admin.sendOnly(`${page}/rotate`)).text).toContain('whsec_');
    await admin.send(`${page}/remove`);
    expect((await admin.open(ALL)).text).toContain('There are none yet.');
    expect((await admin.open(page)).status).toBe(404);
  });
});
