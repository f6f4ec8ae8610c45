import type { ComponentChildren } from 'preact';
import type { NoticeChannel, NoticeProblem } from '../../../intake/notice/reporter-notice.js';
import type { MailboxWords } from './receipt-words.js';

const EXAMPLE = 'name@example.org';

/** What was typed, and why it was not kept; null: nobody has asked for that yet. */
export interface NoticeAgain {
  readonly typed: string;
  readonly problem: NoticeProblem | null;
}

interface NoticeProps {
  readonly words: MailboxWords;
  readonly noticeBy: NoticeChannel | null;
  readonly again: NoticeAgain | undefined;
}

/** Where somebody says how they want to be told that there is a message; the address is never shown again. */
export function Notice({ words, noticeBy, again }: NoticeProps) {
  return (
    <>
      <h2 id="notice-heading">{words('noticeHeading')}</h2>
      {noticeBy === null ? <Ask words={words} again={again} /> : <On words={words} noticeBy={noticeBy} />}
    </>
  );
}

function Ask({ words, again }: Pick<NoticeProps, 'words' | 'again'>) {
  return (
    <>
      <p>{words('noticeMore')}</p>
      <p class="said">{words('noticeSays')}</p>
      <label for="notice-to">{words('noticeLabel')}</label>
      <small class="hint" id="notice-hint">
        {words('noticeHint')}
      </small>
      <input
        id="notice-to"
        name="noticeTo"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        maxLength={254}
        value={again?.typed ?? ''}
        aria-describedby="notice-hint"
        aria-invalid={(again?.problem ?? null) === null ? undefined : 'true'}
      />
      <p class="row">
        <button class="button plain" name="notice" value="ask">
          {words('noticeAsk')}
        </button>
      </p>
    </>
  );
}

function On({ words, noticeBy }: Pick<NoticeProps, 'words'> & { readonly noticeBy: NoticeChannel }) {
  return (
    <>
      <p>{words(`noticeOn.${noticeBy}`)}</p>
      <p class="row">
        <button class="as-link" name="notice" value="stop">
          {words('noticeStop')}
        </button>
      </p>
    </>
  );
}

export function NoticeRefused({ words, problem }: { readonly words: MailboxWords; readonly problem: NoticeProblem }) {
  return (
    <div class="errors" role="alert" aria-labelledby="notice-missing">
      <h2 id="notice-missing">{words('noticeNotYet')}</h2>
      <p>
        {words.rich(`notice.${problem}`, {
          a: (children: ComponentChildren) => <a href="#notice-to">{children}</a>,
          email: EXAMPLE,
        })}
      </p>
    </div>
  );
}
