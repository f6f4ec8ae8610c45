import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { FacilityRegister } from '../directory/facility-register.js';
import type { Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { DraftCodes } from './drafts/draft-codes.service.js';
import type { ReceiptCodes } from './receipt-codes.service.js';
import { SubmitReportService } from './submit-report.service.js';
import { type SentForm, type TakeReports } from './take-reports.service.js';

const META = { channel: 'web', submissionId: null } as const;

/** A database that refuses a transaction with a report about the place `bad`, so; `taken` says how many were in each. */
function intake(refusal: () => Error) {
  const taken: number[] = [];
  const reports: Pick<TakeReports, 'take'> = {
    take: (_tx, all: readonly SentForm[]) => {
      taken.push(all.length);
      if (all.some(({ input }) => input.placeText === 'bad')) return Promise.reject(refusal());
      return Promise.resolve(
        all.map(({ input }) => ({
          ...{ reference: input.placeText ?? '', receiptCode: '', status: 'received' as const },
          ...{ receivedAt: new Date(0), firstAnswerBy: new Date(0), later: false },
        })),
      );
    },
  };
  const uow = { run: (work: (tx: Tx) => Promise<unknown>) => work({} as Tx) } as UnitOfWork;
  const facilities = { all: () => Promise.resolve([]) } as unknown as FacilityRegister;
  const service = new SubmitReportService(
    uow,
    reports as TakeReports,
    facilities,
    {} as ReceiptCodes,
    {} as DraftCodes,
  );
  const submit = (...places: readonly string[]) =>
    Promise.allSettled(places.map((placeText) => service.submit({ placeText }, META)));
  return { taken, submit };
}

function refused(code: string): Error {
  return Object.assign(new pg.DatabaseError('refused', 7, 'error'), { code });
}

describe('when the transaction of several reports fails', () => {
  it.each([
    ['a value that the database does not take', '22P05'],
    ['a row against a rule of its table', '23514'],
  ])('by %s, each is tried by itself, and the others are kept', async (_what, code) => {
    const { taken, submit } = intake(() => refused(code));
    const came = await submit('one', 'bad', 'two');
    expect(came.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(taken).toEqual([3, 1, 1, 1]);
  });

  it.each([
    ['a connection that broke, perhaps after the commit', () => new Error('Connection terminated unexpectedly')],
    ['a server that goes down', () => refused('57P01')],
    ['a disk that is full', () => refused('53100')],
    ['a statement that took too long', () => refused('57014')],
  ])('by %s, none is tried again: nobody knows what was kept', async (_what, error) => {
    const { taken, submit } = intake(error);
    const came = await submit('one', 'bad', 'two');
    expect(came.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(taken).toEqual([3]);
  });
});
