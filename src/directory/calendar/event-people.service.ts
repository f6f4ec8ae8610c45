import { Injectable } from '@nestjs/common';
import type { ResponderId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { dutyNewcomers, namedBy } from '../duty-newcomers.js';
import { Groups } from '../groups.repository.js';
import { Responders } from '../responders.repository.js';
import type { RotaRecord } from '../rota-book.repository.js';
import type { ReadEvent } from './read-event.js';

/** Whom the events of a calendar mean. */
@Injectable()
export class EventPeople {
  constructor(
    private readonly responders: Responders,
    private readonly groups: Groups,
  ) {}

  /**
   * People by id or e-mail address: of these regions (undefined: of all), and who has agreed to the rota. An address that
   * several people share means none of them.
   */
  async find(
    tx: Tx,
    events: readonly ReadEvent[],
    { rota, regionCodes }: { readonly rota: RotaRecord; readonly regionCodes: readonly string[] | undefined },
  ): Promise<(named: string) => ResponderId | null> {
    const named = [...new Set(events.flatMap(({ people }) => people))];
    const byEmail = await this.responders.byEmail(
      tx,
      named.filter((each) => each.includes('@')),
    );
    const ids = [...named.filter((each) => !each.includes('@')), ...byEmail.values()];
    const regions = await this.responders.regionsOf(tx, ids);
    const group = rota.groupId === null ? null : await this.groups.byId(tx, rota.groupId);
    const newcomers = new Set(dutyNewcomers(ids, { named: namedBy(rota), members: group?.memberIds ?? [] }));
    const allowed = (id: string): boolean => {
      const region = regions.get(id);
      if (region === undefined) return false;
      return regionCodes === undefined || regionCodes.includes(region) || !newcomers.has(id);
    };
    return (each) => {
      const id = byEmail.get(each) ?? (each as ResponderId);
      return allowed(id) ? id : null;
    };
  }
}
