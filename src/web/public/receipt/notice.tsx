import type { ComponentChildren } from 'preact';
import type { NoticeChannel, NoticeProblem } from '../../../intake/notice/reporter-notice.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { mailboxText } from './mailbox-text.js';

const EXAMPLE = 'name@example.org';

/** What was typed, and why it was not kept. */
export interface NoticeAgain {
  readonly typed: string;
  readonly problem: NoticeProblem;
}

interface NoticeProps {
  readonly frame: PublicFrame;
  readonly mailboxKey: string;
  readonly noticeBy: NoticeChannel | null;
  readonly again: NoticeAgain | undefined;
}

/** Where somebody says how they want to be told that there is a message; the address is never shown again. */
export function Notice({ frame, mailboxKey, noticeBy, again }: NoticeProps) {
  const { language } = frame;
  return (
    <>
      <h2 id="notice-heading">{mailboxText(language, 'noticeHeading')}</h2>
      <form method="post" action={localHref(frame, '/receipt')}>
        <input type="hidden" name="mailbox" value={mailboxKey} />
        {noticeBy === null ? <Ask frame={frame} again={again} /> : <On frame={frame} noticeBy={noticeBy} />}
      </form>
    </>
  );
}

function Ask({ frame: { language }, again }: Pick<NoticeProps, 'frame' | 'again'>) {
  return (
    <>
      <p>{mailboxText(language, 'noticeMore')}</p>
      <p class="said">{mailboxText(language, 'noticeSays')}</p>
      <label for="notice-to">{mailboxText(language, 'noticeLabel')}</label>
      <small class="hint" id="notice-hint">
        {mailboxText(language, 'noticeHint')}
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
        aria-invalid={again === undefined ? undefined : 'true'}
      />
      <p class="row">
        <button class="button plain" name="notice" value="ask">
          {mailboxText(language, 'noticeAsk')}
        </button>
      </p>
    </>
  );
}

function On({ frame: { language }, noticeBy }: Pick<NoticeProps, 'frame'> & { readonly noticeBy: NoticeChannel }) {
  return (
    <>
      <p>{mailboxText(language, `noticeOn.${noticeBy}`)}</p>
      <p class="row">
        <button class="as-link" name="notice" value="stop">
          {mailboxText(language, 'noticeStop')}
        </button>
      </p>
    </>
  );
}

export function NoticeRefused({
  language,
  problem,
}: {
  readonly language: PublicFrame['language'];
  readonly problem: NoticeProblem;
}) {
  return (
    <div class="errors" role="alert" aria-labelledby="notice-missing">
      <h2 id="notice-missing">{mailboxText(language, 'noticeNotYet')}</h2>
      <p>
        {mailboxText.rich(language, `notice.${problem}`, {
          a: (children: ComponentChildren) => <a href="#notice-to">{children}</a>,
          email: EXAMPLE,
        })}
      </p>
    </div>
  );
}
