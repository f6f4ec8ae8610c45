import { describe, expect, it } from '@jest/globals';
import { anAlert as alert } from '../../test/support/an-alert.js';
import { chooseAlert, openCodesOf } from './choose-alert.js';

const none = { open: [], unknown: [] };
const answered = { status: 'answered', answer: 'attending' } as const;
const over = { incidentStatus: 'stood_down' } as const;

describe('which alert a text is about', () => {
  it.each([
    ['the code names it', [alert('K7M4'), alert('W7XD')], { open: ['W7XD'], unknown: [] }, ['these', 'W7XD']],
    [
      'two codes name two',
      [alert('K7M4'), alert('W7XD')],
      { open: ['K7M4', 'W7XD'], unknown: [] },
      ['these', 'K7M4', 'W7XD'],
    ],
    ['no code, one open', [alert('K7M4')], none, ['these', 'K7M4']],
    ['no code, one open and one over', [alert('K7M4'), alert('W7XD', over)], none, ['these', 'K7M4']],
    ['no code, several open', [alert('K7M4'), alert('W7XD')], none, ['several', 'K7M4', 'W7XD']],
    ['out for one, paged for another', [alert('K7M4'), alert('W7XD', answered)], none, ['these', 'K7M4']],
    ['a change of mind', [alert('K7M4', answered)], none, ['these', 'K7M4']],
    ['answered for two', [alert('K7M4', answered), alert('W7XD', answered)], none, ['several', 'K7M4', 'W7XD']],
    ['the code of one that is over', [alert('W7XD', over)], { open: [], unknown: ['W7XD'] }, ['closed', 'W7XD']],
    ['a code nobody gave out', [alert('K7M4')], { open: [], unknown: ['X9X9'] }, ['wrong_code']],
    ['nothing is open', [alert('W7XD', over)], none, ['none']],
    ['nothing ever was', [], none, ['none']],
  ] as const)('%s', (_, alerts, codes, [kind, ...expected]) => {
    const chosen = chooseAlert(alerts, codes);
    const found = 'alerts' in chosen ? chosen.alerts : 'alert' in chosen ? [chosen.alert] : [];
    expect([chosen.kind, ...found.map((each) => each.code)]).toEqual([kind, ...expected]);
  });
});

describe('one text for several alerts, with a code for all of them', () => {
  const all = { code: 'T9HF', alertIds: ['K7M4', 'W7XD'] };
  const three = [alert('K7M4'), alert('W7XD'), alert('A3C9')];
  const chosen = (alerts: ReturnType<typeof alert>[], open: string[], unknown: string[] = []) => {
    const found = chooseAlert(alerts, { open, unknown }, [all]);
    const codes = 'alerts' in found ? found.alerts : 'alert' in found ? [found.alert] : [];
    return [found.kind, ...codes.map(({ code }) => code), ...('all' in found ? [`by ${found.all}`] : [])];
  };

  it.each([
    ['it answers those of the text', three, ['T9HF'], [], ['these', 'K7M4', 'W7XD', 'by T9HF']],
    ['the code of one answers that one', three, ['W7XD'], [], ['these', 'W7XD']],
    ['both say all that was meant', three, ['T9HF', 'A3C9'], [], ['these', 'K7M4', 'W7XD', 'A3C9', 'by T9HF']],
    ['one is over: the other', [alert('K7M4', over), alert('W7XD')], ['T9HF'], [], ['these', 'W7XD', 'by T9HF']],
    ['all are over: it says so', [alert('K7M4', over), alert('W7XD', over)], [], ['T9HF'], ['closed', 'K7M4']],
    ['a code nobody gave out', three, [], ['X9X9'], ['wrong_code']],
  ])('%s', (_what, alerts, open, unknown, expected) => {
    expect(chosen(alerts, open, unknown)).toEqual(expected);
  });

  it.each([
    ['of open alerts, and for those of one text', [alert('K7M4'), alert('W7XD')], ['K7M4', 'W7XD', 'T9HF']],
    ['for those of one text while one of them is open', [alert('K7M4'), alert('W7XD', over)], ['K7M4', 'T9HF']],
    ['none of what is over', [alert('K7M4', over), alert('W7XD', { runState: 'stopped' })], []],
    ['none of another text', [alert('A3C9')], ['A3C9']],
  ])('codes that can be answered with: %s', (_what, alerts, codes) => {
    expect(openCodesOf(alerts, [all])).toEqual(codes);
  });
});
