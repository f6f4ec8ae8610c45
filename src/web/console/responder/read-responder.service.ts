import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { dutiesOf } from '../../../directory/calendar/duty-events.js';
import { Leaves } from '../../../directory/leaves.repository.js';
import { namedIn } from '../../../directory/named-in.js';
import type { ResponderRecord } from '../../../directory/responder-record.js';
import { type KeptRota, Rotas } from '../../../directory/rotas.repository.js';
import { CHANNELS } from '../../../kernel/channel.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../../kernel/unit-of-work.js';
import { ResponderFacts } from './responder-facts.repository.js';
import type { DutyLine, ResponderView } from './responder.view.js';

/** How far back it is shown when somebody was asked, and how far ahead their duties. */
const ASKED_BACK = 56 * DAY;
const DUTIES_AHEAD = 28 * DAY;
const MOST_ASKED = 30;
const MOST_DUTIES = 10;

/** One person of the list, with what messages, rotas and runs say of them. */
@Injectable()
export class ReadResponder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: ResponderFacts,
    private readonly leaves: Leaves,
    private readonly rotas: Rotas,
    private readonly clock: Clock,
  ) {}

  async read(person: ResponderRecord, caller: Principal): Promise<ResponderView> {
    const now = this.clock.now();
    const found = await this.unitOfWork.run((tx) => this.find(tx, person, now));
    const asked = found.asked.filter(({ regionCode }) => may(caller, 'incident.read', regionCode));
    return {
      ...{ now, person, asked },
      groups: [...found.groups].map(([id, name]) => ({ id, name })),
      methods: byChannel(person.contactMethods).flatMap((method) => {
        const facts = found.methods.get(method.id);
        return facts === undefined ? [] : [{ method, facts }];
      }),
      leave: found.leave.filter(({ to }) => to > now),
      duties: await this.duties(found.rotas, person, now),
      askedElsewhere: found.asked.length - asked.length,
      account: found.account,
      welcome: found.welcome,
      mayChange: may(caller, 'responder.change', person.regionCode),
      mayExport: may(caller, 'person.export', person.regionCode),
      mayErase: may(caller, 'person.erase', person.regionCode),
    };
  }

  private async find(tx: Tx, { id, groupIds }: ResponderRecord, now: Date) {
    const [methods, asked, account, welcome, groups, leave, rotas] = await Promise.all([
      this.facts.methods(tx, id),
      this.facts.asked(tx, id, plus(now, -ASKED_BACK), MOST_ASKED),
      this.facts.account(tx, id),
      this.facts.welcome(tx, id),
      this.facts.groupNames(tx, groupIds),
      this.leaves.of(tx, id),
      this.rotas.list(tx, null),
    ]);
    return {
      methods,
      asked,
      account,
      welcome,
      groups,
      leave,
      rotas: rotas.filter((rota) => namedIn(rota.plan).includes(id)),
    };
  }

  /** Worked out when the transaction is over, and rota by rota, so that others are answered in between. */
  private async duties(rotas: readonly KeptRota[], { id }: ResponderRecord, now: Date): Promise<readonly DutyLine[]> {
    const time = { from: now, to: plus(now, DUTIES_AHEAD) };
    const lines: DutyLine[] = [];
    for (const rota of rotas) {
      lines.push(...dutiesOf(rota, id, time, 'en').map(({ from, to }) => ({ rota: rota.name, from, to })));
      await pause();
    }
    return lines.sort((a, b) => +a.from - +b.from).slice(0, MOST_DUTIES);
  }
}

function byChannel(methods: ResponderRecord['contactMethods']): ResponderRecord['contactMethods'] {
  return [...methods].sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel));
}
