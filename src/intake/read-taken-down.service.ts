import { Injectable } from '@nestjs/common';
import { Clock, HOUR } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { formatReceiptCode, type ReceiptCode } from './receipt-code.js';
import { ReceiptCodes } from './receipt-codes.service.js';
import { Reports } from './reports.repository.js';

/** How long whoever took a report down may read its code out. */
const READ_OUT_FOR = HOUR / 2;

export interface TakenReport {
  readonly reference: string;
  readonly receivedAt: Date;
  /** In groups of four, to be read out. */
  readonly receiptCode: string;
}

/** The code of a report, once more, for the one person who took it down and for half an hour. Nobody else gets to see one. */
@Injectable()
export class ReadTakenDown {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reports: Reports,
    private readonly codes: ReceiptCodes,
    private readonly clock: Clock,
  ) {}

  /** Null: taken down by somebody else, or longer ago. */
  async read(reference: string, personId: string): Promise<TakenReport | null> {
    const report = await this.uow.run((tx) => this.reports.takenDown(tx, reference, personId));
    if (report === null || this.clock.now().getTime() - report.createdAt.getTime() > READ_OUT_FOR) return null;
    const receiptCode = formatReceiptCode(this.codes.codeGiven(report) as ReceiptCode);
    return { reference, receivedAt: report.createdAt, receiptCode };
  }
}
