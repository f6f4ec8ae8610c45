import { describe, expect, it } from '@jest/globals';
import type { ResponderRecord } from '../../directory/responder-record.js';
import type { Responders } from '../../directory/responders.repository.js';
import { Clock } from '../../kernel/clock.js';
import type { ResponderId } from '../../kernel/ids.js';
import type { Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { AskToConfirm } from './ask-to-confirm.service.js';
import { CheckContactsHandler } from './check-contacts.handler.js';
import type { ContactToCheck, DoubtfulContacts } from './doubtful-contacts.repository.js';

const MORNING = new Date('2026-11-23T10:30:00Z');

class StandingClock extends Clock {
  now(): Date {
    return MORNING;
  }
}

/** So many people with a number to be confirmed; those before `quiet` sleep until noon. */
function people(count: number, quiet: number) {
  const asked: string[] = [];
  const ids = Array.from({ length: count }, (_, at) => String(at).padStart(4, '0'));
  const page = (after: ResponderId | null, limit: number) => ids.filter((id) => id > (after ?? '')).slice(0, limit);
  const contacts: DoubtfulContacts = {
    mark: () => Promise.resolve(),
    toAsk: (_tx, { after, limit }) =>
      Promise.resolve(
        page(after, limit).map((id) => ({ responderId: id, contactMethodId: `of ${id}` }) as ContactToCheck),
      ),
    markAsked: () => Promise.resolve(true),
  };
  const responders: Pick<Responders, 'lock'> = {
    lock: (_tx, id) => {
      const quietHours =
        id < String(quiet).padStart(4, '0') ? { from: '22:00', to: '12:00', timeZone: 'Europe/London' } : null;
      const method = {
        address: '+447700900001',
        channel: 'sms',
        verifiedAt: MORNING,
        optedOutAt: null,
        failingSince: null,
      };
      const contactMethods = [
        { ...method, id: `of ${id}`, checkSince: MORNING },
        { ...method, id: `mail of ${id}`, address: 'a@example.org', channel: 'email', checkSince: null },
      ];
      return Promise.resolve({ id, quietHours, contactMethods } as unknown as ResponderRecord);
    },
  };
  const asking: Pick<AskToConfirm, 'ask'> = {
    ask: (_tx, { person }) => {
      asked.push(person.id);
      return Promise.resolve({ link: '', until: MORNING, sentBy: 'email' });
    },
  };
  const uow: UnitOfWork = { run: (work) => work({} as Tx) } as UnitOfWork;
  const handler = new CheckContactsHandler(
    uow,
    contacts,
    responders as Responders,
    asking as AskToConfirm,
    new StandingClock(),
  );
  return { asked, handler };
}

describe('whom the look of the day asks', () => {
  it('goes past those who sleep, however many they are', async () => {
    const { asked, handler } = people(253, 250);
    await handler.handle();
    expect(asked).toEqual(['0250', '0251', '0252']);
  });

  it('asks a hundred at most; the others are asked in the next turn', async () => {
    const { asked, handler } = people(260, 150);
    await handler.handle();
    expect(asked).toHaveLength(100);
    expect(asked[0]).toBe('0150');
  });
});
