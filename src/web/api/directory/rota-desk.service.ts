import { Injectable } from '@nestjs/common';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import type { DutyPlan } from '../../../directory/duty-plan.js';
import type { OverrideRecord, RotaRecord } from '../../../directory/rota-book.repository.js';
import { RotaDiary, type ScheduleRecord, type SwapRecord } from '../../../directory/rota-diary.repository.js';
import { Rotas } from '../../../directory/rotas.repository.js';
import { invalid, notFound } from '../../../kernel/app-error.js';
import type { ResponderId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { DirectoryDesk } from './directory-desk.service.js';
import { PersonalDesk } from './personal-desk.service.js';

/** Finds what changes a rota for somebody, and says for whom they may speak. */
@Injectable()
export class RotaDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryDesk,
    private readonly rotas: Rotas,
    private readonly diary: RotaDiary,
    private readonly personal: PersonalDesk,
  ) {}

  rota(id: string, caller: Principal, action: Action): Promise<RotaRecord> {
    return this.directory.rota(id, caller, action);
  }

  /** A rota that the caller may change, to put these people on duty. Throws AppError `not_found`, `region_forbidden`. */
  async crewed(id: string, caller: Principal, people: readonly string[]): Promise<RotaRecord> {
    const rota = await this.directory.rota(id, caller, 'rota.change');
    await this.directory.requireOnDuty(caller, { groupId: rota.groupId, present: rota }, people);
    return rota;
  }

  /** Throws AppError `not_found`. */
  async plan({ id }: RotaRecord): Promise<DutyPlan> {
    const plan = await this.unitOfWork.run((tx) => this.rotas.find(tx, id));
    if (plan === null) throw notFound('rota');
    return plan;
  }

  overrides(rota: RotaRecord): Promise<readonly OverrideRecord[]> {
    return this.directory.overrides(rota);
  }

  schedules({ id }: RotaRecord): Promise<readonly ScheduleRecord[]> {
    return this.unitOfWork.run((tx) => this.diary.schedules(tx, id));
  }

  swaps({ id }: RotaRecord): Promise<readonly SwapRecord[]> {
    return this.unitOfWork.run((tx) => this.diary.swaps(tx, id));
  }

  /**
   * Who is to be relieved: themselves, or with the right to change the rota anybody; nobody is put on duty. Throws AppError
   * `role_forbidden`, `region_forbidden`, `invalid_request`.
   */
  async asksFor(caller: Principal, rota: RotaRecord, wanted: ResponderId | undefined): Promise<ResponderId> {
    return (await this.speaksFor(caller, rota, wanted)).whom;
  }

  /** Who takes a swap, and so is on duty: themselves, or whom the caller may put on duty. Throws as `asksFor`. */
  async takesFor(caller: Principal, rota: RotaRecord, wanted: ResponderId | undefined): Promise<ResponderId> {
    const { whom, own } = await this.speaksFor(caller, rota, wanted);
    if (whom !== own) await this.directory.requireOnDuty(caller, { groupId: rota.groupId, present: rota }, [whom]);
    return whom;
  }

  private async speaksFor(
    caller: Principal,
    rota: RotaRecord,
    wanted: ResponderId | undefined,
  ): Promise<{ readonly whom: ResponderId; readonly own: ResponderId | null }> {
    const own = await this.personal.ownRecord(caller);
    if (own !== null && (wanted === undefined || wanted === own)) return { whom: own, own };
    await this.directory.requireRegion(caller, 'rota.change', rota.regionCode);
    if (wanted !== undefined) return { whom: wanted, own };
    throw invalid('invalid_request', 'responderId', 'Say for whom: nobody in the list belongs to this key.');
  }

  /** Their own swap, asked or taken; or any with the right to change the rota. Throws as `asksFor`. */
  async requireParty(caller: Principal, rota: RotaRecord, swapId: string): Promise<void> {
    const own = await this.personal.ownRecord(caller);
    const swap = (await this.swaps(rota)).find(({ id }) => id === swapId);
    if (own !== null && (swap?.responderId === own || swap?.takenById === own)) return;
    await this.directory.requireRegion(caller, 'rota.change', rota.regionCode);
  }
}
