import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText, GENESIS, type JournalContent, type SealedEntry } from './journal-entry.js';
import { hashOf, verifyJournal } from './verify-journal.js';

const content = fc.record<JournalContent>({
  at: fc.date({ noInvalidDate: true }),
  kind: fc.string(),
  actor: fc.string(),
  incidentId: fc.option(fc.uuid()),
  regionCode: fc.option(fc.string()),
  data: fc.dictionary(
    fc.string(),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string())),
  ),
});

function sealed(contents: readonly JournalContent[]): SealedEntry[] {
  let prevHash = GENESIS;
  const threads = new Map<string, string>();
  return contents.map((one, index) => {
    const canonical = canonicalText(one);
    const incidentPrevHash = one.incidentId === null ? null : (threads.get(one.incidentId) ?? GENESIS);
    const place = { seq: index + 1, prevHash, incidentPrevHash, canonical };
    const entry = { ...one, ...place, hash: hashOf(place) };
    prevHash = entry.hash;
    if (one.incidentId !== null) threads.set(one.incidentId, entry.hash);
    return entry;
  });
}

function stream(entries: readonly SealedEntry[]): AsyncIterable<SealedEntry> {
  return Readable.from(entries);
}

describe('the check of the journal', () => {
  it('accepts whatever was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { maxLength: 8 }), async (contents) => {
        const entries = sealed(contents);
        const verdict = await verifyJournal(stream(entries));
        expect(verdict).toEqual({ entries: entries.length, headHash: entries.at(-1)?.hash ?? GENESIS });
      }),
    );
  });

  it('finds any entry that was left out, unless it was the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 2, maxLength: 8 }), fc.nat(), async (contents, at) => {
        const gone = at % (contents.length - 1);
        const verdict = await verifyJournal(stream(sealed(contents).filter((_, index) => index !== gone)));
        expect(verdict.problem?.seq).toBe(gone + 1);
      }),
    );
  });

  it('does not mind in which order the data comes back from the database', async () => {
    const [entry] = sealed([
      { at: new Date(0), kind: 'a', actor: 'b', incidentId: null, regionCode: null, data: { b: 1, a: ['x'] } },
    ]);
    const back = { ...entry, data: { a: ['x'], b: 1 } } as SealedEntry;
    expect(await verifyJournal(stream([back]))).toMatchObject({ entries: 1 });
  });
});
