import { Injectable } from '@nestjs/common';
import { ReadNewDeviceService } from '../../access/devices/read-new-device.service.js';
import type { SignInNotice } from '../../access/devices/known-devices.repository.js';
import type { User } from '../../access/user.js';
import { People } from '../../directory/people.repository.js';
import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import type { Language } from '../../kernel/language.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { JobHandler } from '../../platform/queue/job.js';
import type { NewMessage } from '../message.js';
import { QueueMessagesService } from '../queue-messages.service.js';
import { TELL_NEW_DEVICE, type TellNewDeviceData } from './new-device.job.js';

/** Writes to somebody at the address they sign in with, whichever others they are paged by. */
@Injectable()
export class TellNewDeviceHandler extends JobHandler<TellNewDeviceData> {
  readonly job = TELL_NEW_DEVICE;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly reading: ReadNewDeviceService,
    private readonly people: People,
    private readonly queue: QueueMessagesService,
  ) {
    super();
  }

  async handle({ noticeId }: TellNewDeviceData, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const mine = await this.outbox.take(tx, [key]);
      if (mine.length === 0) return;
      const found = await this.reading.read(tx, noticeId);
      if (found === null) return;
      await this.queue.queue(tx, null, [messageOf(found, await this.languageOf(tx, found.user))]);
    });
  }

  /** A person who is paged has said theirs; the console has English. */
  private async languageOf(tx: Tx, { responderId }: User): Promise<Language> {
    if (responderId === null) return 'en';
    const [person] = await this.people.find(tx, { by: 'ids', ids: [responderId] });
    return person?.language ?? 'en';
  }
}

/** The account is its own receiver, by the view `reachable_contact`. */
function messageOf({ notice, user }: { notice: SignInNotice; user: User }, language: Language): NewMessage {
  const newDevice = { device: notice.device, at: notice.at.toISOString() };
  return {
    ...{ incidentId: null, alertId: null, runId: null },
    responderId: user.id as string as ResponderId,
    contactMethodId: user.id as string as ContactMethodId,
    channel: 'email',
    template: 'new-device',
    params: { regionCode: null, code: '', linkHash: null, newDevice },
    language,
    orderClass: 'notice',
    dueAt: notice.at,
  };
}
