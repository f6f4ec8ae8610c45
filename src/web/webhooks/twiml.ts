import type { Voice } from '../../delivery/voice/voices.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** The answer to a text: one text back, or none. */
export function replyTwiml(text: string | null): string {
  return text === null ? `${HEAD}<Response/>` : `${HEAD}<Response><Message>${escaped(text)}</Message></Response>`;
}

export interface Spoken {
  readonly text: string;
  readonly voice: Voice;
}

/** Says the words twice and waits for a key each time; then says goodbye without one. */
export function gatherTwiml(spoken: Spoken, gatherUrl: string, goodbye: Spoken): string {
  const say = sayTwiml(spoken);
  const gather = `<Gather numDigits="1" timeout="6" method="POST" action="${escaped(gatherUrl)}">${say}</Gather>`;
  return `${HEAD}<Response>${gather}${gather}${sayTwiml(goodbye)}<Hangup/></Response>`;
}

/** Says nothing. */
export function hangUpTwiml(): string {
  return `${HEAD}<Response><Hangup/></Response>`;
}

/** Says the words and hangs up. */
export function farewellTwiml(spoken: Spoken): string {
  return `${HEAD}<Response>${sayTwiml(spoken)}<Hangup/></Response>`;
}

function sayTwiml({ text, voice: { locale, name } }: Spoken): string {
  return `<Say language="${escaped(locale)}" voice="${escaped(name)}">${escaped(text)}</Say>`;
}
