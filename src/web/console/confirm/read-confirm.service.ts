import { Injectable } from '@nestjs/common';
import type { Incident } from '../../../incident/incident.js';
import type { VerificationStatus } from '../../../incident/incident-values.js';
import type { Channel } from '../../../kernel/channel.js';
import { Clock } from '../../../kernel/clock.js';
import { LANGUAGES } from '../../../kernel/language.js';
import { whereWords } from '../words/place-words.js';
import { IncidentHeads } from '../incident/incident-heads.service.js';
import { type ExampleTemplate, ExampleTexts } from '../release/example-texts.service.js';
import type { TextPreview } from '../release/release.view.js';
import { CountConsequences, type Counted, type Told } from './count-consequences.service.js';
import type { ConfirmAction, ConfirmView, Consequences } from './confirm.view.js';

/** What would follow, counted at the moment of the page. */
@Injectable()
export class ReadConfirmService {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly counts: CountConsequences,
    private readonly examples: ExampleTexts,
    private readonly clock: Clock,
  ) {}

  /** @param otherRef the other incident of a merge */
  async read(
    ref: string,
    action: ConfirmAction,
    given: { readonly otherRef?: string | undefined; readonly finding?: VerificationStatus | undefined } = {},
  ): Promise<ConfirmView> {
    const { incident, head } = await this.heads.find(ref);
    const silent = action === 'reopen' || action === 'unmerge';
    const { told, corrected, cancelled, runs } = silent ? NOTHING : await this.counts.count(incident);
    const other = await this.otherOf(incident, given.otherRef);
    return {
      now: this.clock.now(),
      head,
      action,
      consequences: { told: byChannel(told), cancelled, runs },
      texts: this.texts('stand-down-over', incident, told),
      corrections: action === 'dismiss' ? this.texts('correction', incident, corrected) : [],
      other,
      finding: given.finding ?? null,
      problem: null,
      typedNote: '',
    };
  }

  private async otherOf(incident: Incident, otherRef: string | undefined): Promise<ConfirmView['other']> {
    if (otherRef !== undefined) {
      const { incident: other } = await this.heads.find(otherRef);
      return { ref: other.ref, where: whereWords(other) };
    }
    const into = (await this.heads.same(incident)).find(({ kind }) => kind === 'merged_into');
    return into === undefined ? null : { ref: into.ref, where: into.where };
  }

  private texts(template: ExampleTemplate, { regionCode }: Incident, told: readonly Told[]): TextPreview[] {
    return LANGUAGES.flatMap((language) => {
      const people = told.filter((each) => each.language === language).length;
      return people === 0 ? [] : [this.examples.text(template, language, regionCode, people)];
    });
  }
}

const NOTHING: Counted = { told: [], corrected: [], cancelled: 0, runs: 0 };

function byChannel(told: readonly Told[]): Consequences['told'] {
  const counts = new Map<Channel, number>();
  for (const { channel } of told) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return [...counts].map(([channel, people]) => ({ channel, people }));
}
