import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { User } from '../user.js';
import { userOf } from '../user.js';
import { Users } from '../users.repository.js';
import { KnownDevices, type SignInNotice } from './known-devices.repository.js';

/** A sign-in on a new device, with its person; null when there is nobody to tell of it any more. */
@Injectable()
export class ReadNewDeviceService {
  constructor(
    private readonly devices: KnownDevices,
    private readonly users: Users,
  ) {}

  async read(tx: Tx, noticeId: string): Promise<{ readonly notice: SignInNotice; readonly user: User } | null> {
    const notice = await this.devices.noticeById(tx, noticeId);
    const account = notice === null ? null : await this.users.byId(tx, notice.userId);
    return notice === null || account?.status !== 'active' ? null : { notice, user: userOf(account) };
  }
}
