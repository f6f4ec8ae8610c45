import { lengthWords, listWords } from '../words/time-words.js';
import { channelWords } from '../words/value-words.js';
import type { PersonToPage } from './release.view.js';

/** `Text and e-mail at once, text again after 5 minutes, call after 10 minutes` */
export function wayWords({ ways }: PersonToPage): string {
  const at = new Map<number, string[]>();
  const used = new Set<string>();
  for (const { channel, afterSeconds } of ways) {
    const words = channelWords(channel).toLowerCase();
    at.set(afterSeconds, [...(at.get(afterSeconds) ?? []), used.has(channel) ? `${words} again` : words]);
    used.add(channel);
  }
  const parts = [...at].map(
    ([seconds, words]) => `${listWords(words)} ${seconds === 0 ? 'at once' : `after ${lengthWords(seconds * 1000)}`}`,
  );
  const sentence = parts.join(', ');
  return sentence.replace(/^./u, (letter) => letter.toUpperCase());
}
