import { Inject, Injectable } from '@nestjs/common';
import { invalid } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { type FacilityEntry, FacilityRegister } from '../directory/facility-register.js';
import { facilityNamed, normalisePlace } from '../directory/find-facility.js';
import { Batcher } from '../platform/batch/batcher.js';
import { isRowRefused } from '../platform/prisma/prisma-conflict.js';
import { DraftCodes } from './drafts/draft-codes.service.js';
import type { HeldReason } from '../incident/incident-values.js';
import type { TakenDown } from './openings.js';
import type { ReportChannel } from './report-values.js';
import { PLACE_NOT_KNOWN } from './report-values.js';
import type { ReportInput } from './report.schema.js';
import type { Place } from './openings.js';
import type { Receipt } from './receipt.js';
import { ReceiptCodes } from './receipt-codes.service.js';
import { type SentForm, TakeReports } from './take-reports.service.js';

export interface SubmitMeta {
  readonly channel: ReportChannel;
  /** The form's own random id: the same form sent twice is one report. Null where there is none. */
  readonly submissionId: string | null;
  /** Why nobody is to be paged for it until a coordinator has looked. */
  readonly held?: HeldReason | null;
  /** Keyed hash of the network it came from; forgotten after a day. */
  readonly source?: string | null;
  /** Who took it down for somebody, and what was said about keeping it. */
  readonly takenDown?: TakenDown | null;
}

type Taken = { readonly receipt: Receipt } | { readonly error: unknown };

/** Reports that one transaction takes, at most. */
const MOST_TOGETHER = 50;

/**
 * Takes a report. When this returns, the report is committed: nothing after it can lose it. Sending the same form
 * twice gives the same receipt.
 */
@Injectable()
export class SubmitReportService {
  private readonly together = new Batcher<SentForm, Taken>((all) => this.takeAll(all), MOST_TOGETHER, 2);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly reports: TakeReports,
    @Inject(FacilityRegister) private readonly facilities: FacilityRegister,
    private readonly codes: ReceiptCodes,
    private readonly draftCodes: DraftCodes,
  ) {}

  /** 400 with the field when `facilityCode` is not in the register. */
  async submit(
    input: ReportInput,
    { channel, submissionId, held = null, source = null, takenDown = null }: SubmitMeta,
  ): Promise<Receipt> {
    const place = await this.placeOf(input);
    const form = submissionId === null ? null : this.codes.submissionHashes(submissionId);
    const putAside = submissionId === null ? [] : this.draftCodes.hashesOfForm(submissionId);
    const taken = await this.together.add({ input, channel, place, form, putAside, held, source, takenDown });
    if ('error' in taken) throw taken.error;
    return taken.receipt;
  }

  /**
   * A report that the database refuses takes none of the others with it: each is tried by itself. Whatever else goes wrong
   * goes to all, for nobody may know what was kept.
   */
  private async takeAll(all: readonly SentForm[]): Promise<readonly Taken[]> {
    try {
      const receipts = await this.uow.run((tx) => this.reports.take(tx, all));
      return receipts.map((receipt) => ({ receipt }));
    } catch (error) {
      if (all.length === 1 || !isRowRefused(error)) return all.map(() => ({ error }));
      const taken: Taken[] = [];
      for (const one of all) taken.push(...(await this.takeAll([one])));
      return taken;
    }
  }

  private async placeOf(input: ReportInput): Promise<Place> {
    if (input.facilityCode !== undefined) {
      const facility = await this.facilities.find(input.facilityCode);
      if (facility !== null) return { facility, text: null, key: null };
      throw invalid(
        'unknown_facility',
        'facilityCode',
        'There is no place with this code. Search the register, or write the place in `placeText`.',
      );
    }
    const text = input.placeText ?? PLACE_NOT_KNOWN;
    if (text === PLACE_NOT_KNOWN) return { facility: null, text, key: null };
    const facility = await this.equated(text);
    return { facility, text, key: facility === null ? normalisePlace(text) : null };
  }

  /** The one place in the register that these words mean; null when there is none, or more than one. */
  private async equated(text: string): Promise<FacilityEntry | null> {
    return facilityNamed(await this.facilities.all(), text);
  }
}
