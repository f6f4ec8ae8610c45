import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Receipt } from '../../src/intake/receipt.js';
import type { ReportInput } from '../../src/intake/report.schema.js';
import { SubmitReportService } from '../../src/intake/submit-report.service.js';
import { MINUTE } from '../../src/kernel/clock.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('reports that arrive at the same moment', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const submit = (input: Partial<ReportInput>, submissionId: string | null = null): Promise<Receipt> =>
    vigil.app.get(SubmitReportService, { strict: false }).submit(input, { channel: 'web', submissionId });
  const ofPlace = (facilityCode: string) =>
    vigil.prisma.incident.findMany({ where: { facilityCode }, orderBy: { id: 'asc' } });

  it('3: of one place: one is the incident, all others wait beside it, and the coordinator is paged once', async () => {
    const nadia = await story.scene.coordinator('Nadia', ['north_west']);
    for (let wave = 0; wave < 3; wave += 1) {
      await Promise.all(Array.from({ length: 60 }, () => submit({ facilityCode: 'MRI' })));
      await vigil.advance(MINUTE);
    }
    const all = await ofPlace('MRI');
    const [first, ...others] = all.filter(({ possibleDuplicateOfId }) => possibleDuplicateOfId === null);
    expect([all.length, others.length]).toEqual([180, 0]);
    expect(new Set(all.map(({ possibleDuplicateOfId }) => possibleDuplicateOfId))).toEqual(new Set([null, first?.id]));
    expect(new Set(all.map(({ ref }) => ref)).size).toBe(180);
    await vigil.twilio.expectSms(nadia.phone, /new report/);
    expect(vigil.twilio.textsTo(nadia.phone)).toHaveLength(1);
    expect(await vigil.prisma.journalEntry.count({ where: { kind: 'report.received' } })).toBe(180);
  });

  it('2: one form sent again and again is one report with one receipt, between others', async () => {
    const form = randomUUID();
    const sent = Array.from({ length: 60 }, (_, at) =>
      submit({ placeText: `Cell ${String(at % 20)} of nowhere` }, at % 3 === 0 ? form : randomUUID()),
    );
    const receipts = await Promise.all(sent);
    const again = receipts.filter((_, at) => at % 3 === 0);
    expect(new Set(again.map(({ receiptCode, reference }) => `${receiptCode} ${reference}`)).size).toBe(1);
    expect(new Set(receipts.map(({ receiptCode }) => receiptCode)).size).toBe(41);
    expect((await submit({ placeText: 'Cell 0 of nowhere' }, form)).receiptCode).toBe(again[0]?.receiptCode);
    await vigil.settle();
  });

  it('one that cannot be kept takes none of the others with it', async () => {
    await vigil.prisma.$executeRaw`
      ALTER TABLE report ADD CONSTRAINT no_such_report CHECK (relationship IS DISTINCT FROM 'journalist')`;
    const sent = Array.from({ length: 40 }, (_, at) =>
      submit({ facilityCode: 'SWI', ...(at === 17 ? { relationship: 'journalist' } : {}) }),
    );
    const came = await Promise.allSettled(sent);
    expect(came.flatMap(({ status }, at) => (status === 'rejected' ? [at] : []))).toEqual([17]);
    const all = await ofPlace('SWI');
    expect(all).toHaveLength(39);
    expect(all.filter(({ possibleDuplicateOfId }) => possibleDuplicateOfId === null)).toHaveLength(1);
    await vigil.settle();
  });
});
