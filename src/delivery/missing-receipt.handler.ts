import { Injectable } from '@nestjs/common';
import { JobHandler } from '../platform/queue/job.js';
import { AskForReceipts } from './ask-for-receipts.service.js';
import { ASK_FOR_RECEIPTS, MOVE_ON_WITHOUT, type ReceiptsData } from './missing-receipt.job.js';
import { MoveOnWithoutReceipt } from './move-on-without-receipt.service.js';

@Injectable()
export class AskForReceiptsHandler extends JobHandler<ReceiptsData> {
  readonly job = ASK_FOR_RECEIPTS;

  constructor(private readonly asking: AskForReceipts) {
    super();
  }

  async handle({ at }: ReceiptsData, key: string): Promise<void> {
    await this.asking.ask(new Date(at), key);
  }
}

@Injectable()
export class MoveOnWithoutHandler extends JobHandler<ReceiptsData> {
  readonly job = MOVE_ON_WITHOUT;

  constructor(private readonly moving: MoveOnWithoutReceipt) {
    super();
  }

  async handle({ at }: ReceiptsData, key: string): Promise<void> {
    await this.moving.moveOnFrom(new Date(at), key);
  }
}
