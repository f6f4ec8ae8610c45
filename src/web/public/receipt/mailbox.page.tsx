import type { ComponentChildren } from 'preact';
import { LONGEST_TEXT, type TextProblem } from '../../../intake/mailbox/mailbox-text.js';
import type { Mailbox, MailboxLine } from '../../../intake/mailbox/reporter-mailbox.service.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { clockTime, longDay } from '../public-times.js';
import { AskForFiles } from './files.page.js';
import { mailboxText } from './mailbox-text.js';
import { Notice, type NoticeAgain, NoticeRefused } from './notice.js';
import { receiptText } from './receipt-text.js';

interface MailboxProps {
  readonly frame: PublicFrame;
  readonly mailbox: Mailbox;
  /** Posted in place of the code. */
  readonly mailboxKey: string;
  /** Of the message that is written next. */
  readonly messageId: string;
  /** What has been typed and is not sent yet. */
  readonly draft?: string;
  readonly problem?: TextProblem;
  /** Something was sent just now. */
  readonly sent?: boolean;
  readonly noticeAgain?: NoticeAgain;
}

/** How it stands, in plain words, and what was written to each other. Nothing of the report itself. */
export function MailboxPage(props: MailboxProps) {
  const { frame, mailbox, mailboxKey, problem, sent, noticeAgain } = props;
  const { language } = frame;
  return (
    <PublicPage frame={frame} title={receiptText(language, 'comeBackTitle')} exit>
      {problem !== undefined && <Problem frame={frame} problem={problem} />}
      {noticeAgain !== undefined && <NoticeRefused language={language} problem={noticeAgain.problem} />}
      <h1>{receiptText(language, `status.${mailbox.status}`)}</h1>
      <p class="lead">{receiptText(language, `status.${mailbox.status}.more`)}</p>
      <Reference frame={frame} mailbox={mailbox} />
      <p>{receiptText(language, 'notShown')}</p>
      {sent === true && (
        <p class="notice" role="status">
          {mailboxText(language, 'sent')}
        </p>
      )}
      <h2 id="messages">{mailboxText(language, 'messagesHeading')}</h2>
      {mailbox.emptiedAt !== null && (
        <p>{mailboxText(language, 'emptied', { day: longDay(mailbox.emptiedAt, language) })}</p>
      )}
      {mailbox.lines.length === 0 ? (
        mailbox.emptiedAt === null && <p>{mailboxText(language, 'none')}</p>
      ) : (
        <ol class="line" role="list" aria-labelledby="messages">
          {mailbox.lines.map((line, index) => (
            <Line key={index} frame={frame} line={line} />
          ))}
        </ol>
      )}
      <Write {...props} />
      <AskForFiles frame={frame} mailboxKey={props.mailboxKey} />
      <Notice frame={frame} mailboxKey={mailboxKey} noticeBy={mailbox.noticeBy} again={noticeAgain} />
      <Code {...props} />
    </PublicPage>
  );
}

function Reference({ frame: { language }, mailbox }: Pick<MailboxProps, 'frame' | 'mailbox'>) {
  const { reference, receivedAt, openedBefore } = mailbox;
  return (
    <p>
      {receiptText.rich(language, 'reference', {
        reference: (
          <b class="mono" dir="ltr" translate={false} key="reference">
            {reference}
          </b>
        ),
        day: longDay(receivedAt, language),
        time: <time dateTime={receivedAt.toISOString()}>{clockTime(receivedAt, language)}</time>,
      })}{' '}
      {openedBefore !== null &&
        mailboxText(language, 'before', {
          day: longDay(openedBefore, language),
          time: clockTime(openedBefore, language),
        })}
    </p>
  );
}

function Line({ frame: { language }, line }: { readonly frame: PublicFrame; readonly line: MailboxLine }) {
  const at = (
    <time class="soft" dateTime={line.at.toISOString()}>
      {longDay(line.at, language)}, {clockTime(line.at, language)}
    </time>
  );
  if (line.from === 'reporter') {
    return (
      <li class="done">
        <h3>
          {mailboxText(language, 'fromYou')} {at}
        </h3>
        <p class="soft">{mailboxText(language, 'kept')}</p>
      </li>
    );
  }
  const from =
    line.name === null ? mailboxText(language, 'fromTeam') : mailboxText(language, 'fromOnDuty', { name: line.name });
  return (
    <li class="done">
      <h3>
        {from} {at}
      </h3>
      <p class="said" dir="auto">
        {line.text}
      </p>
    </li>
  );
}

function Write({ frame, mailboxKey, messageId, draft }: MailboxProps) {
  const { language } = frame;
  return (
    <form method="post" action={localHref(frame, '/receipt')}>
      <input type="hidden" name="mailbox" value={mailboxKey} />
      <input type="hidden" name="message" value={messageId} />
      <h2 id="add">{mailboxText(language, 'writeHeading')}</h2>
      <p class="hint" id="add-hint">
        {mailboxText(language, 'writeHint')}
      </p>
      <textarea
        id="text"
        name="text"
        rows={5}
        dir="auto"
        aria-labelledby="add"
        aria-describedby="add-hint"
        value={draft ?? ''}
      />
      <p class="row">
        <button class="button">{mailboxText(language, 'send')}</button>
      </p>
    </form>
  );
}

function Code({ frame, mailboxKey }: MailboxProps) {
  const { language } = frame;
  return (
    <>
      <h2>{mailboxText(language, 'codeHeading')}</h2>
      <form method="post" action={localHref(frame, '/receipt')}>
        <input type="hidden" name="mailbox" value={mailboxKey} />
        <p>{mailboxText(language, 'codeMore')}</p>
        <p class="row">
          <a class="button plain" href={localHref(frame, '/')}>
            {receiptText(language, 'closeNow')}
          </a>{' '}
          <button class="as-link" name="end" value="ask">
            {mailboxText(language, 'endCode')}
          </button>
        </p>
      </form>
    </>
  );
}

function Problem({ frame: { language }, problem }: { readonly frame: PublicFrame; readonly problem: TextProblem }) {
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{mailboxText(language, 'problemTitle')}</h2>
      <p>
        {mailboxText.rich(language, problem, {
          a: (children: ComponentChildren) => <a href="#text">{children}</a>,
          most: LONGEST_TEXT,
        })}
      </p>
    </div>
  );
}
