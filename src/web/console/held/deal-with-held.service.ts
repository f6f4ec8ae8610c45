import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { MuteSource } from '../../../intake/held/mute-source.service.js';
import { SetAside } from '../../../intake/held/set-aside.service.js';
import { TakeIn } from '../../../intake/held/take-in.service.js';
import { AppError } from '../../../kernel/app-error.js';
import { IncidentAccess } from '../../api/incidents/incident-access.service.js';
import { counted } from '../words/time-words.js';

export type HeldDecision = 'take_in' | 'set_aside' | 'mute';

/** What a coordinator decides about several reports that were kept back. A colleague may have been quicker with some. */
@Injectable()
export class DealWithHeld {
  constructor(
    private readonly access: IncidentAccess,
    private readonly takingIn: TakeIn,
    private readonly settingAside: SetAside,
    private readonly muting: MuteSource,
  ) {}

  /** @returns what came of it, in words. */
  async deal(refs: readonly string[], decision: HeldDecision, caller: Principal): Promise<string> {
    for (const ref of refs) await this.access.find(ref, caller, 'incident.act');
    if (decision === 'take_in') {
      const taken = await this.each(refs, 'not_held', (ref) => this.takingIn.takeIn(ref, caller));
      return `${counted(taken, 'report')} taken in.${left(refs.length - taken)}`;
    }
    const muted =
      decision === 'mute' ? await this.each(refs, 'source_unknown', (ref) => this.muting.mute(ref, caller)) : 0;
    const aside = await this.settingAside.setAside(refs, caller);
    const networks =
      decision === 'mute' ? ` What comes from the networks of ${String(muted)} is kept back for a day.` : '';
    return `${counted(aside, 'report')} set aside.${networks}${left(refs.length - aside)}`;
  }

  /** @returns for how many it could be done; those where it came too late do not stop the others. */
  private async each(
    refs: readonly string[],
    tooLate: string,
    act: (ref: string) => Promise<unknown>,
  ): Promise<number> {
    let done = 0;
    for (const ref of refs) {
      try {
        await act(ref);
        done += 1;
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== tooLate) throw error;
      }
    }
    return done;
  }
}

function left(count: number): string {
  return count === 0 ? '' : ` A colleague had dealt with ${String(count)} already.`;
}
