import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { makeAlertCode } from '../../delivery/alert-code.js';
import { planChannels } from '../../delivery/channel-plan.js';
import type { NewMessage } from '../../delivery/message.js';
import { People } from '../../directory/people.repository.js';
import type { PageablePerson } from '../../directory/person.js';
import { DAY, plus } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Runs } from '../runs.repository.js';
import { askedBefore, whyNotAsked } from '../why-not-asked.js';
import type { Drill, DrillPerson } from './drill.js';

/** A code is not used again for the same phone within this time. */
const CODE_REST = 30 * DAY;

export interface FoundAudience {
  readonly people: readonly DrillPerson[];
  readonly messages: readonly NewMessage[];
}

/** Who takes part in a drill, and what each gets: by their own rules, each number or address once, never in quiet hours. */
@Injectable()
export class DrillAudience {
  constructor(
    private readonly people: People,
    private readonly runs: Runs,
    private readonly ids: IdSource,
  ) {}

  /** Whether people of the region are being asked in earnest. */
  async isNeeded(tx: Tx, regionCode: string): Promise<boolean> {
    return this.runs.isAsking(tx, regionCode);
  }

  async find(tx: Tx, drill: Drill): Promise<FoundAudience> {
    const everybody = await this.people.find(tx, { by: 'regions', regionCodes: [drill.regionCode] });
    const present = everybody.filter(({ status }) => status !== 'left');
    const since = plus(drill.startedAt, -CODE_REST);
    const taken = await this.runs.codesSince(
      tx,
      present.map(({ id }) => id),
      since,
    );
    const found = present.map((person) => {
      const reason = whyNotAsked(person, {
        now: drill.startedAt,
        step: {},
        before: askedBefore([], 1),
        alertsInSevenDays: 0,
        facilityCode: null,
      });
      const code = reason === null ? makeAlertCode(randomBytes, taken.get(person.id) ?? new Set()) : null;
      const row = { id: this.ids.next(), drillId: drill.id, responderId: person.id, code, reason };
      return { person, row: { ...row, createdAt: drill.startedAt } };
    });
    return {
      people: found.map(({ row }) => row),
      messages: found.flatMap(({ person, row }) => messagesFor(drill, person, row)),
    };
  }
}

function messagesFor(drill: Drill, person: PageablePerson, { id, code }: DrillPerson): NewMessage[] {
  if (code === null) return [];
  const plan = planChannels({ rules: person.rules, methods: person.methods }, drill.startedAt);
  return plan
    .filter(({ template }) => template === 'first')
    .map(({ contactMethodId, channel, at }) => ({
      incidentId: null,
      alertId: null,
      runId: null,
      drillPersonId: id,
      responderId: person.id,
      contactMethodId,
      channel,
      template: 'drill',
      params: { regionCode: drill.regionCode, code, linkHash: null },
      language: person.language,
      orderClass: 'drill',
      dueAt: at,
    }));
}
