import { describe, expect, it } from '@jest/globals';
import { JOURNAL_KINDS } from '../../../journal/journal-kinds.js';
import { journalWords } from './journal-words.js';

const names = new Map([['r1', 'Joyce A.']]);
const nameOf = (id: string): string | null => names.get(id) ?? null;

describe('the log in words', () => {
  it.each(JOURNAL_KINDS)('says %s without any data', (kind) => {
    const words = journalWords(kind, {}, nameOf);
    expect(words.what).toMatch(/^[A-Z].{4,}$/u);
    expect(words.what).not.toContain('null');
    expect(words.more ?? '.').toMatch(/\.$/u);
  });

  it.each(JOURNAL_KINDS)('says %s with values that it does not know', (kind) => {
    const data = {
      step: 'x',
      level: 'constructor',
      status: '__proto__',
      reason: 'toString',
      channel: 'fax',
      responderId: 'nobody',
    };
    const { what, more } = journalWords(kind, data, nameOf);
    expect(`${what} ${more ?? ''}`).not.toMatch(/null|undefined|function|NaN/u);
  });

  it.each([
    ['alert.answered', { responderId: 'r1', answer: 'attending', via: 'sms' }, 'Coming, Joyce A.', 'By text.', false],
    ['alert.excluded', { responderId: 'r1', reason: 'quiet_hours' }, 'Not asked, Joyce A.', 'Quiet hours.', false],
    [
      'message.undelivered',
      { responderId: 'r1', channel: 'sms', code: '30005' },
      'Text not delivered, Joyce A.',
      '30005.',
      true,
    ],
    ['run.step_started', { step: 2, people: 1 }, 'Step 2 started', '1 person asked.', false],
    ['run.satisfied', { trigger: 'verified' }, 'Enough people are coming', null, false],
    [
      'run.satisfied',
      { trigger: 'verified', notAsked: 1 },
      'Enough people are coming',
      '1 person had not been asked yet.',
      false,
    ],
    [
      'run.stopped',
      { reason: 'moved', notAsked: 40 },
      'The plan was stopped',
      'Moved to another place. 40 people had not been asked yet.',
      false,
    ],
    ['incident.released', { level: 'region_verified' }, 'Released', 'A verified alert, to the region.', false],
    ['something.new', { a: 1 }, 'something.new', null, false],
    ['constructor', {}, 'constructor', null, false],
  ])('%s', (kind, data, what, more, broke) => {
    expect(journalWords(kind, data, nameOf)).toEqual({ what, more, broke });
  });
});
