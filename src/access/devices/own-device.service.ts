import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { Clock } from '../../kernel/clock.js';
import type { UserId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { KnownDevices } from './known-devices.repository.js';

/** “That was me.” Said of what is not theirs, or twice, it changes nothing. */
@Injectable()
export class OwnDeviceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly devices: KnownDevices,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  own(userId: UserId, noticeId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const said = await this.devices.answer(tx, { id: noticeId, userId }, 'mine', this.clock.now());
      if (!said) return;
      const actor = { type: 'user', id: userId } as const;
      await this.journal.append(tx, { kind: 'user.device_owned', actor, data: { userId, noticeId } });
    });
  }
}
