import type { MessageStatus } from '../message-status.js';

/** The words of Vonage’s status callbacks (Messages API, version 1) and of its reports (checked November 2026). */
const WORDS: Readonly<Record<string, MessageStatus>> = {
  accepted: 'handed_off',
  buffered: 'handed_off',
  submitted: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  rejected: 'undelivered',
  undeliverable: 'undelivered',
  failed: 'undelivered',
  expired: 'undelivered',
  deleted: 'undelivered',
};

/** Null for a word that says nothing about a text of ours. */
export function vonageStatusOf(word: string): MessageStatus | null {
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}
