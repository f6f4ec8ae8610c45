import { Injectable, Logger } from '@nestjs/common';
import { onDuty } from '../../directory/duty-rota.js';
import { People } from '../../directory/people.repository.js';
import { type KeptRota, Rotas } from '../../directory/rotas.repository.js';
import { Journal } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import type { RotaId } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { dutyChanges } from './duty-changes.js';
import { DutyWatch } from './duty-watch.repository.js';
import { Notices } from './notices.service.js';

/** Remembers who was on duty, and writes hand-overs into the log. */
@Injectable()
export class DutyRecords {
  constructor(
    private readonly watch: DutyWatch,
    private readonly journal: Journal,
  ) {}

  async broken(tx: Tx, rotaId: RotaId, at: Date): Promise<void> {
    await this.watch.broken(tx, rotaId, at);
  }

  /** Null where nothing changed, or nothing was known before. */
  async changed(tx: Tx, rota: KeptRota, now: Parameters<typeof dutyChanges>[1], at: Date) {
    await this.watch.mended(tx, rota.id);
    const before = await this.watch.lock(tx, rota.id);
    const changes = dutyChanges(before ?? now, now);
    const isSame = changes.on.length + changes.off.length === 0;
    if (before === null || !isSame) await this.watch.save(tx, rota.id, now, at);
    if (isSame) return null;
    const data = { rotaId: rota.id, on: changes.on, off: changes.off };
    await this.journal.append(tx, { kind: 'duty.handed_over', actor: SYSTEM, regionCode: rota.regionCode, data });
    return changes;
  }
}

/**
 * Tells who comes on duty and who goes off, each once: at a hand-over, and when somebody changes the rota meanwhile. The
 * first look at a rota tells nobody, for nothing has changed yet. After a pause of the workers only what is different
 * then is told. A rota that cannot be read holds up no other, and the auditor sees it.
 */
@Injectable()
export class TellDutyService {
  private readonly logger = new Logger(TellDutyService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: Rotas,
    private readonly people: People,
    private readonly records: DutyRecords,
    private readonly notices: Notices,
  ) {}

  async tell(now: Date): Promise<void> {
    for (const id of await this.unitOfWork.run((tx) => this.rotas.ids(tx))) {
      try {
        await this.unitOfWork.run((tx) => this.tellOne(tx, id, now));
      } catch (error) {
        const why = error instanceof Error ? error : String(error);
        this.logger.error(why, `Rota ${id} could not be looked at; the others were`);
        await this.unitOfWork.run((tx) => this.records.broken(tx, id, now));
      }
    }
  }

  private async tellOne(tx: Tx, id: RotaId, now: Date): Promise<void> {
    const rota = await this.rotas.kept(tx, id);
    if (rota === null) return;
    const { responderIds } = onDuty(rota.plan, now);
    const changes = await this.records.changed(tx, rota, responderIds, now);
    if (changes === null) return;
    const { regionCode, plan } = rota;
    const on = await this.people.find(tx, { by: 'ids', ids: changes.on });
    await this.notices.send(tx, on, { template: 'duty-on', regionCode, at: now, plan });
    const off = await this.people.find(tx, { by: 'ids', ids: changes.off });
    await this.notices.send(tx, off, { template: 'duty-off', regionCode, at: now });
  }
}
