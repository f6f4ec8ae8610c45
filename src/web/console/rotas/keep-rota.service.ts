import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { ChangeRotaService } from '../../../directory/change-rota.service.js';
import { CreateRotaService } from '../../../directory/create-rota.service.js';
import { ScheduleRotaService } from '../../../directory/schedule-rota.service.js';
import type { Wanted } from './wanted-rota.js';

/** Keeps what was looked at. */
@Injectable()
export class KeepRota {
  constructor(
    private readonly creating: CreateRotaService,
    private readonly changing: ChangeRotaService,
    private readonly scheduling: ScheduleRotaService,
  ) {}

  /** @returns the id of the rota. `id`: null for a new one. Throws as the use cases do. */
  async keep(id: string | null, wanted: Wanted, actor: Actor): Promise<string> {
    if (wanted.kind === 'schedule') {
      if (id === null) throw new Error('Days are planned of a rota that is there.');
      await this.scheduling.schedule(id, wanted.schedule, actor);
      return id;
    }
    if (id === null) return (await this.creating.create(wanted.rota, actor)).id;
    await this.changing.change(id, () => wanted.rota, actor);
    return id;
  }
}
