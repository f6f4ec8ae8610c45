import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Names } from '../records/names.repository.js';
import type { NameOf } from '../words/entry-data.js';
import { phoneWords } from '../words/phone-words.js';
import type { InboxView, StrayText } from './inbox.page.js';
import { type StrayRecord, StrayTexts } from './stray-texts.repository.js';

const MOST_WAITING = 100;
const MOST_DEALT_WITH = 20;

/** Texts that the program could not place. */
@Injectable()
export class ReadInboxService {
  constructor(
    private readonly texts: StrayTexts,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<InboxView> {
    const [waiting, dealtWith] = await Promise.all([
      this.texts.waiting(MOST_WAITING),
      this.texts.dealtWith(MOST_DEALT_WITH),
    ]);
    const all = [...waiting, ...dealtWith];
    const nameOf = await this.names.of(
      all.flatMap(({ responderId, incidentId }) => [responderId ?? [], incidentId ?? []].flat()),
    );
    return {
      now: this.clock.now(),
      waiting: waiting.map((text) => view(text, nameOf)),
      dealtWith: dealtWith.flatMap((text) =>
        text.handledAt === null ? [] : [{ ...view(text, nameOf), handledAt: text.handledAt }],
      ),
    };
  }
}

function view({ id, at, responderId, incidentId, from, text, outcome }: StrayRecord, nameOf: NameOf): StrayText {
  const name = responderId === null ? null : nameOf(responderId);
  const number = from === null ? 'a number that was deleted' : phoneWords(from);
  return {
    id,
    at,
    from: name === null ? number : `${name}, ${number}`,
    phone: from,
    text,
    outcome,
    ref: incidentId === null ? null : nameOf(incidentId),
  };
}
