import type { TextFault } from '../../../delivery/examples/lint-text.js';
import type { TextExample } from '../../../delivery/examples/text-examples.js';
import type { Message } from '../../../delivery/message.js';
import type { OrderClass } from '../../../delivery/order.js';
import { counted, listWords } from '../words/time-words.js';

export const KIND_WORDS: Readonly<Record<OrderClass, string>> = {
  page: 'First page',
  code: 'Six digits',
  later_step: 'Later step',
  reminder: 'Reminder',
  stand_down: 'Stand-down',
  notice: 'Notice',
  drill: 'Drill',
};

const TEMPLATE_WORDS: Readonly<Record<Message['template'] | TextExample['template'], string>> = {
  triage: 'New report, to coordinators',
  alert: 'Alert',
  bundle: 'Several alerts in one',
  reminder: 'Reminder',
  progress: 'Are you on the way?',
  drill: 'Drill',
  test: 'Test',
  'stand-down-enough': 'Enough are coming',
  'triage-taken': 'A colleague has it',
  'stand-down-over': 'It is over',
  correction: 'Correction',
  verify: 'Confirm this number or address',
  'duty-on': 'On duty now',
  'duty-off': 'Off duty now',
  'week-warning': 'Next week’s rota has a gap',
  'maintenance-on': 'Maintenance mode',
  'maintenance-off': 'Maintenance mode is over',
  'tasks-due': 'Tasks are due',
  'contact-check': 'Please confirm how we reach you',
  'join-welcome': 'Welcome',
  'join-declined': 'Offer not taken up',
  'mailbox-notice': 'A message waits in a mailbox',
  'new-device': 'A sign-in on a new device',
  'got-yes': 'Answer to YES',
  'got-yes-enough': 'Answer to YES, enough are coming',
  'got-later': 'Answer to LATER',
  'got-remote': 'Answer to REMOTE',
  'got-no': 'Answer to NO',
  'got-help': 'Answer to HELP',
  'got-words': 'Answer to other words',
  'triage-yours': 'Answer to who took a report',
  'triage-passed': 'Answer to who passed it on',
  'got-drill': 'Answer to a drill',
  'wrong-code': 'Code not known',
  'closed-code': 'Code of what is over',
  'several-open': 'Which of several alerts?',
  stopped: 'Answer to STOP',
  started: 'Answer to START',
};

export function templateWords(template: Message['template'] | TextExample['template']): string {
  return TEMPLATE_WORDS[template];
}

/** Whom a message went to, where it is nobody of the network. */
const OTHERS: Readonly<Partial<Record<Message['template'], string>>> = {
  'mailbox-notice': 'Somebody who reported',
  'new-device': 'Somebody who signs in',
  'join-welcome': 'Somebody who offered to join',
  'join-declined': 'Somebody who offered to join',
  verify: 'Somebody who confirms a number',
};

export function receiverWords(name: string | null, template: Message['template']): string {
  return name ?? OTHERS[template] ?? 'Somebody who has left';
}

export function faultWords(fault: TextFault): string {
  switch (fault.fault) {
    case 'too_long':
      return `It takes ${counted(fault.segments, 'segment')}, and may take ${String(fault.allowed)}: shorten it`;
    case 'dear_alphabet':
      return 'A character is outside GSM-7, which makes the text dearer: use a plain one';
    case 'acting_link':
      return 'A link would do something when it is opened: it may only open a page';
    case 'no_name':
      return 'It does not say that it is from Vigil: begin with it';
    case 'banned_word':
      return `It says what happened (${listWords(fault.words)}): leave that out`;
  }
}

/** `140 of 160, one segment`: what a text takes. */
export function sizeWords(size: {
  readonly septets: number | null;
  readonly units: number;
  readonly segments: number;
}): string {
  const { septets, units, segments } = size;
  const length = septets === null ? `${String(units)} UCS-2 units` : `${String(septets)} of 160 septets`;
  return `${length}, ${counted(segments, 'segment')}`;
}
