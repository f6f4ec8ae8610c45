import { Injectable } from '@nestjs/common';
import { isUsable } from '../../delivery/channel-plan.js';
import type { NewMessage, NoticeTemplate } from '../../delivery/message.js';
import { QueueMessagesService } from '../../delivery/queue-messages.service.js';
import { dutyUntil } from '../../directory/duty-end.js';
import type { DutyPlan } from '../../directory/duty-plan.js';
import type { PageablePerson } from '../../directory/person.js';
import type { Tx } from '../../kernel/unit-of-work.js';

export interface Notice {
  readonly template: NoticeTemplate;
  readonly regionCode: string | null;
  readonly at: Date;
  /** Whose end is told to those who come on duty. */
  readonly plan?: DutyPlan;
}

/** Tells people something about the rota, by e-mail: it waits until they look. Who has no address there is not told. */
@Injectable()
export class Notices {
  constructor(private readonly queue: QueueMessagesService) {}

  async send(tx: Tx, people: readonly PageablePerson[], notice: Notice): Promise<void> {
    const active = people.filter(({ status }) => status === 'active');
    await this.queue.queue(
      tx,
      null,
      active.flatMap((person) => messagesTo(person, notice)),
    );
  }
}

function messagesTo(person: PageablePerson, { template, regionCode, at, plan }: Notice): NewMessage[] {
  const until = plan === undefined ? null : dutyUntil(plan, person.id, at);
  const addresses = person.methods.filter((method) => method.channel === 'email' && isUsable(method));
  return addresses.map(({ id }) => ({
    ...{ incidentId: null, alertId: null, runId: null, responderId: person.id, contactMethodId: id },
    ...{ channel: 'email', template, language: person.language, orderClass: 'notice', dueAt: at },
    params: { regionCode, code: '', linkHash: null, ...(until === null ? {} : { dutyUntil: until }) },
  }));
}
