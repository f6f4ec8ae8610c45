import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const SETTINGS = ['TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN', 'SMTP_URL, MAIL_FROM'];

async function coordinatorOf(vigil: TestVigil): Promise<Visitor> {
  return Visitor.signedIn(vigil, (await new Scene(vigil).coordinator('Nadia')).userId);
}

describe('production without a provider', () => {
  let vigil: TestVigil;
  let nadia: Visitor;

  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false, settings: { environment: 'production' } });
    nadia = await coordinatorOf(vigil);
  });
  afterAll(() => vigil.stop());

  it.each(['/console', '/console/incidents', '/console/log', '/console/inbox', '/cy/console'])(
    'is said in red on %s',
    async (path) => {
      const { html, text } = await nadia.open(path);
      expect(html).toMatch(/<div class="ill" role="alert">/);
      for (const settings of SETTINGS) expect(text).toContain(settings);
    },
  );

  it.each(['/', '/report', '/console/sign-in'])('is nobody else’s business: %s', async (path) => {
    expect((await new Visitor(vigil, null).open(path)).text).not.toContain('TWILIO');
  });

  it('is ready, and says what does not leave', async () => {
    const { status, body } = await vigil.http.get('/readyz');
    expect(status).toBe(200);
    expect(body.ready).toBe(true);
    for (const settings of SETTINGS) {
      const reason = expect.stringContaining(settings);
      expect(body.checks).toContainEqual({ name: expect.any(String), ok: false, reason });
    }
  });
});

describe('without a provider elsewhere', () => {
  it('is how it is meant, and said by nobody', async () => {
    const vigil = await TestVigil.start({ providers: false });
    const nadia = await coordinatorOf(vigil);
    expect((await nadia.open('/console')).html).not.toContain('TWILIO');
    const failing = async () => {
      const { body } = await vigil.http.get('/readyz');
      return (body.checks as { ok: boolean; reason: string }[]).filter((check) => !check.ok);
    };
    // The auditor has its first turn in a moment, and says so until then.
    await eventually(async () => (await failing()).every(({ reason }) => reason !== 'has not looked yet'), 'it looked');
    expect(await failing()).toEqual([]);
    await vigil.stop();
  });
});
