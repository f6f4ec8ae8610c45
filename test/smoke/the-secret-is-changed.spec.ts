import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SubmitReportService } from '../../src/intake/submit-report.service.js';
import { ReceiptCodes } from '../../src/intake/receipt-codes.service.js';
import { Scene } from '../support/scene.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { TestVigil } from '../support/vigil.js';

const PLACE = { placeText: 'The cells below the old court' };
const FORM = { channel: 'web', submissionId: 'form-1' } as const;
const [OLDER, OLD, NEW] = [randomBytes(32), randomBytes(32), randomBytes(32)];

/** VIGIL_SECRET is another now, and VIGIL_SECRET_PREVIOUS names those before it. */
describe('what was stored under the secret before', () => {
  let database: TestDatabase;
  let vigil: TestVigil;
  let phone: string;
  let first: Awaited<ReturnType<typeof report>>;

  async function start(current: Buffer, previous: readonly Buffer[]): Promise<void> {
    vigil = await TestVigil.start({ database, settings: { secrets: { current, previous } } });
  }
  const report = (meta: { channel: 'web'; submissionId: string | null }) =>
    vigil.app.get(SubmitReportService, { strict: false }).submit(PLACE, meta);
  const wrongCode = async () => (await vigil.twilio.reply(phone, 'K7M4 YES')).texts;

  beforeAll(async () => {
    database = await createTestDatabase();
    await start(OLD, [OLDER]);
    const scene = new Scene(vigil);
    await scene.facilities();
    const policy = await scene.policy('Nobody', [{ targets: [{ type: 'coordinators' }] }]);
    await scene.route(1000, { trigger: 'reported' }, policy);
    ({ phone } = await scene.responder('Joyce'));
    first = await report(FORM);
    for (let n = 1; n <= 5; n++) expect(await wrongCode()).toHaveLength(1);
    expect(await wrongCode()).toEqual([]);
    await vigil.settle();
    await vigil.stop();
    await start(NEW, [OLD, OLDER]);
  }, 90_000);
  afterAll(async () => {
    await vigil.stop();
    await database.drop();
  });

  it('is found when the same form is sent again: one report, and the same receipt, which still opens', async () => {
    const again = await report(FORM);
    expect(again).toMatchObject({ reference: first.reference, receiptCode: first.receiptCode });
    expect(await vigil.prisma.report.count()).toBe(1);
    const [kept] = await vigil.prisma.report.findMany();
    const hashes = vigil.app.get(ReceiptCodes, { strict: false }).hashes(again.receiptCode);
    expect(hashes).toContain(kept?.receiptHash);
  });

  it('is found when the same place is reported once more: a possible duplicate', async () => {
    const { reference } = await report({ channel: 'web', submissionId: 'form-2' });
    const [one, two] = await Promise.all(
      [first.reference, reference].map((ref) => vigil.prisma.incident.findUniqueOrThrow({ where: { ref } })),
    );
    expect(two?.possibleDuplicateOfId).toBe(one?.id);
  });

  it('is counted: the sixth wrong code within the hour gets no answer, whatever the secret was for the first five', async () => {
    expect(await wrongCode()).toEqual([]);
  });
});
