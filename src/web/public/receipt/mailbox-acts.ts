import type { PostedFields } from '../../../intake/form-answers.js';
import { postedText } from '../posted-fields.js';

export type MailboxAct = 'files.ask' | 'files.send' | 'end.ask' | 'end.sure' | 'stay' | 'notice' | 'write';

/** Which button of an open mailbox, or of a page beside it, was pressed. */
export function actIn(posted: PostedFields): MailboxAct {
  const [go, at, files, end] = ['go', 'at', 'files', 'end'].map((name) => postedText(posted, name));
  if (go === 'stay') return at === 'files' ? 'files.ask' : at === 'end' ? 'end.ask' : 'stay';
  if (files === 'ask' || files === 'send') return `files.${files}`;
  if (end === 'ask' || end === 'sure') return `end.${end}`;
  if (end === 'keep') return 'stay';
  return postedText(posted, 'notice') === '' ? 'write' : 'notice';
}
