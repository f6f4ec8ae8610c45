import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { DAY, plus } from '../../../kernel/clock.js';
import { StrayTexts } from '../inbox/stray-texts.repository.js';
import { regionName } from '../words/place-words.js';
import { Attention } from './attention.repository.js';
import { lineOf, needsOf } from './needs.js';
import { OpenIncidents } from './open-incidents.service.js';
import { ReadByDay } from './read-by-day.service.js';
import { ReadEngine } from './read-engine.service.js';
import type { Need, TonightView } from './tonight.view.js';
import { wellOf } from './well-of.js';

const MOST_FAILING = 5;
const MOST_WRITTEN = 20;
/** A number that has not worked for longer is known by now; the people's page keeps it. */
const FAILING_IS_NEWS = 7 * DAY;

/** What needs this person now, and that the rest goes on without them. */
@Injectable()
export class ReadTonightService {
  constructor(
    private readonly open: OpenIncidents,
    private readonly attention: Attention,
    private readonly stray: StrayTexts,
    private readonly engine: ReadEngine,
    private readonly journal: ReadJournal,
    private readonly byDay: ReadByDay,
  ) {}

  async read(caller: Principal, now: Date): Promise<TonightView> {
    const [{ incidents, more, context }, contacts, texts, written, kept, joining, engine, latestSeq] =
      await Promise.all([
        this.open.read(caller),
        this.attention.failingContacts(caller.regionCodes, plus(now, -FAILING_IS_NEWS), MOST_FAILING),
        this.stray.count(),
        this.attention.unreadMailboxes(caller.regionCodes, MOST_WRITTEN),
        this.byDay.needs(caller),
        this.attention.waitingJoins(caller.regionCodes, now),
        this.engine.read(now),
        this.journal.head(),
      ]);
    const needs = incidents.map((open) => ({ open, needs: needsOf(open, context) }));
    const other: Need[] = contacts.map(({ name, channel, code, since }) => {
      return { kind: 'failing', person: name, channel, why: code === null ? 'Does not work' : `Code ${code}`, since };
    });
    other.push(...kept);
    if (texts.latestAt !== null) other.push({ kind: 'stray_texts', count: texts.count, latestAt: texts.latestAt });
    if (joining !== null) other.push({ kind: 'joining', ...joining });
    for (const { incident, ...unread } of written)
      other.push({ kind: 'mailbox', incident: lineOf(incident), ...unread });
    return {
      now,
      regions: caller.regionCodes.map((code) => regionName(code) ?? code),
      needs: [...needs.flatMap((each) => each.needs), ...other],
      well: needs.filter((each) => each.needs.length === 0).map(({ open }) => wellOf(open)),
      more,
      engine,
      latestSeq,
    };
  }
}
