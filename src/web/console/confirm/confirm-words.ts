import { DISMISSING, needsCorrection } from '../../../incident/gates.js';
import type { VerificationStatus } from '../../../incident/incident-values.js';
import { counted, listWords } from '../words/time-words.js';
import { verificationWords } from '../words/status-words.js';
import type { ConfirmAction, Consequences, ConfirmView } from './confirm.view.js';

interface ActionWords {
  readonly title: string;
  readonly question: string;
  readonly button: string;
}

const ACTIONS: Readonly<Record<ConfirmAction, ActionWords>> = {
  'stand-down': { title: 'Stand down', question: 'Stand this incident down?', button: 'Stand it down' },
  close: { title: 'Close', question: 'Close this incident?', button: 'Close it' },
  dismiss: { title: 'Dismiss or correct', question: 'Dismiss this incident, or correct it?', button: 'Dismiss it' },
  reopen: { title: 'Open again', question: 'Open this incident again?', button: 'Open it again' },
  merge: { title: 'Merge', question: 'Are these two one event?', button: 'Merge them' },
  unmerge: { title: 'Take apart', question: 'Take these two apart again?', button: 'Take them apart' },
};

export function actionWords(action: ConfirmAction): ActionWords {
  return ACTIONS[action];
}

const WAYS: Readonly<Record<string, string>> = { sms: 'by text', voice: 'by call', email: 'by e-mail' };

function tellWords({ told }: Consequences): string {
  const all = told.reduce((sum, { people }) => sum + people, 0);
  if (all === 0) return 'Nobody has to be told.';
  const ways = told
    .filter(({ people }) => people > 0)
    .map(({ channel, people }) => `${String(people)} ${WAYS[channel] ?? channel}`);
  return `${counted(all, 'person who was paged is', 'people who were paged are')} told that it is over, once: ${listWords(ways)}.`;
}

function silenceWords({ runs, cancelled }: Consequences): string {
  const plan = runs === 0 ? 'No plan is running' : counted(runs, 'plan stops', 'plans stop');
  const texts =
    cancelled === 0
      ? 'no message waits'
      : `${counted(cancelled, 'message that waits is', 'messages that wait are')} not sent`;
  return `${plan}; ${texts}.`;
}

const CLOSED = 'A new report for the same place opens a new incident. It can be opened again; nothing is deleted.';

/** What follows, in the order in which it happens. */
export function followsWords({ action, consequences, head, other }: ConfirmView): readonly string[] {
  const over = [silenceWords(consequences), tellWords(consequences)];
  switch (action) {
    case 'stand-down':
      return [...over, 'The incident stays on the list until it is closed, and can be alerted again.'];
    case 'close':
      return [...over, CLOSED];
    case 'dismiss':
      return [silenceWords(consequences), 'What those who were paged are told depends on what was found.', CLOSED];
    case 'reopen':
      return [
        'Nobody is paged by this. To alert people again, release it again.',
        'Nothing old is sent again, and what was recorded stays.',
      ];
    case 'merge':
      return [
        `${head.ref} is closed and points to ${other?.ref ?? 'the other'}, which stays as it is.`,
        ...over,
        'It can be taken apart again; nothing is deleted.',
      ];
    case 'unmerge':
      return [`${head.ref} stands alone again and is being checked.`, 'Nobody is paged by this.'];
  }
}

export interface Finding {
  readonly status: VerificationStatus;
  readonly words: string;
  readonly follows: string;
}

/** Findings that end an incident; a wrong alert is corrected loudly. */
export function findings(): readonly Finding[] {
  return DISMISSING.map((status) => ({
    status,
    words: verificationWords(status).words,
    follows: needsCorrection(status)
      ? 'Everybody who got the alert is told that it was wrong.'
      : 'Those who were paged are told that it is over.',
  }));
}
