import { type EntryData, said, type Sentence, type Sentences, withName } from './entry-data.js';
import { reasonWords } from './reason-words.js';
import { capital, channelWords } from './value-words.js';

const person = (entry: EntryData): string | null => entry.name('responderId', 'responder');

/** `Text delivered, Joyce A.` and, where something went wrong, why. */
function message(state: string): (entry: EntryData) => Sentence {
  return (entry) => {
    const channel = entry.text('channel');
    const subject = channel === null ? 'Message' : channelWords(channel);
    const reason = entry.text('reason');
    const code = entry.text('code', 'failureCode');
    const why = [reason, code].flatMap((part) => (part === null ? [] : [reasonWords(part)])).join(', ');
    return said(withName(`${subject} ${state}`, person(entry)), why === '' ? null : `${capital(why)}.`);
  };
}

const CHANNEL_WORDS = new Map([
  ['voice', 'Calls'],
  ['email', 'E-mails'],
]);

function wayOf(entry: EntryData): string {
  return CHANNEL_WORDS.get(entry.text('channel') ?? '') ?? 'Texts';
}

export const DELIVERY_SENTENCES = {
  'message.queued': message('waits to leave'),
  'message.sending': message('leaves now'),
  'message.handed_off': message('given to the provider'),
  'message.sent': message('sent'),
  'message.delivered': message('delivered'),
  'message.held': message('waits'),
  'message.failed': message('failed'),
  'message.undelivered': message('not delivered'),
  'message.suppressed': message('held back'),
  'message.bundled': message('goes with another one'),
  'message.cancelled': message('cancelled, not sent'),
  'message.expired': message('too late, not sent'),
  'message.retried': message('tried again'),
  'message.tested': message('sent as a test'),
  'message.possible_duplicate': message('may have come twice'),
  'message.called_instead': (entry) =>
    said(withName('Called at once', person(entry)), 'The text waits for the sender.'),
  'message.no_receipt': (entry) => {
    const channel = entry.text('channel');
    const next = entry.text('nextChannel');
    const what = channel === null ? 'Message' : channelWords(channel);
    return said(
      withName(`${what} without word from the provider`, person(entry)),
      next === null ? 'Nothing else was waiting to go.' : `${channelWords(next)} goes too, at once.`,
    );
  },
  'text.received': (entry) => said(withName('Text came in', person(entry))),
  'text.opted_out': (entry) => said(withName('STOP: no more texts', person(entry)), 'Other channels stay.'),
  'text.opted_in': (entry) => said(withName('START: texts again', person(entry))),
  'text.stray': () => said('A text that fits nowhere came in', 'It waits in the inbox.'),
  'text.dealt_with': () => said('A text in the inbox was dealt with'),
  'sending.stopped': (entry) =>
    said(`${wayOf(entry)} stopped`, 'Nothing leaves by this way until somebody lets it leave again.'),
  'sending.resumed': (entry) => said(`${wayOf(entry)} leave again`, 'What waited goes, unless it is over or too late.'),
  'sending.provider_failed': (entry) =>
    said(
      `Texts are not taken by ${entry.text('provider') ?? 'the provider'}`,
      'They go by another provider where one is set.',
    ),
  'sending.provider_works': (entry) => said(`Texts are taken by ${entry.text('provider') ?? 'the provider'} again`),
} as const satisfies Partial<Sentences<string>>;
