import { Inject, Injectable } from '@nestjs/common';
import { invalid } from '../kernel/app-error.js';
import { HOUR, plus } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { type FacilityEntry, FacilityRegister } from '../directory/facility-register.js';
import { facilityNamed, normalisePlace } from '../directory/find-facility.js';
import type { ReportChannel } from './report-values.js';
import { PLACE_NOT_KNOWN } from './report-values.js';
import type { ReportInput } from './report.schema.js';
import { OpenIncident, type Place } from './open-incident.service.js';
import { type KeptReport, Reports } from './reports.repository.js';
import { ReceiptCodes } from './receipt-codes.service.js';

export interface SubmitMeta {
  readonly channel: ReportChannel;
  /** The form's own random id: the same form sent twice is one report. Null where there is none. */
  readonly submissionId: string | null;
}

export interface Receipt {
  /** Six characters; may be shown to others. */
  readonly reference: string;
  /** Sixteen digits; the only way back. Stored hashed. */
  readonly receiptCode: string;
  readonly status: 'received';
  readonly receivedAt: Date;
  /** When a person on duty aims to have answered. */
  readonly firstAnswerBy: Date;
}

/** "We aim to answer within two hours", as the first page of the form says. */
const FIRST_ANSWER_WITHIN = 2 * HOUR;

/**
 * Takes a report. When this returns, the report is committed: nothing after it can lose it. Sending the same form
 * twice gives the same receipt.
 */
@Injectable()
export class SubmitReportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reports: Reports,
    @Inject(FacilityRegister) private readonly facilities: FacilityRegister,
    private readonly opener: OpenIncident,
    private readonly codes: ReceiptCodes,
  ) {}

  /** 400 with the field when `facilityCode` is not in the register. */
  async submit(input: ReportInput, meta: SubmitMeta): Promise<Receipt> {
    const place = await this.placeOf(input);
    const submission = meta.submissionId === null ? null : this.codes.submissionHashes(meta.submissionId);
    return this.uow.run(async (tx) => {
      const before = submission === null ? null : await this.reports.bySubmission(tx, submission);
      if (before !== null) return this.again(tx, before);
      const opened = await this.opener.open(tx, input, place);
      const reportId = opened.reportId;
      const receiptCode = this.codes.codeOf(reportId);
      await this.reports.insert(tx, {
        id: reportId,
        incidentId: opened.incidentId,
        channel: meta.channel,
        facilityCode: place.facility?.code ?? null,
        input,
        receiptHash: this.codes.hash(receiptCode),
        submissionHash: submission?.[0] ?? null,
        createdAt: opened.at,
      });
      await this.opener.log(tx, opened, meta.channel);
      return receipt(opened.ref, receiptCode, opened.at);
    });
  }

  private async again(tx: Tx, before: KeptReport): Promise<Receipt> {
    const ref = await this.opener.refOf(tx, before.incidentId);
    return receipt(ref, this.codes.codeGiven(before), before.createdAt);
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

function receipt(reference: string, receiptCode: string, receivedAt: Date): Receipt {
  const firstAnswerBy = plus(receivedAt, FIRST_ANSWER_WITHIN);
  return { reference, receiptCode, status: 'received', receivedAt, firstAnswerBy };
}
