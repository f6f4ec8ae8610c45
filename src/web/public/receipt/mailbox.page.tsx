import type { ComponentChildren } from 'preact';
import { LONGEST_TEXT, type TextProblem } from '../../../intake/mailbox/mailbox-text.js';
import type { Mailbox, MailboxLine } from '../../../intake/mailbox/reporter-mailbox.service.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { CARRYING } from '../../layout/carrying-form.js';
import { PublicPage } from '../../layout/page.js';
import { clockTime, longDay } from '../public-times.js';
import { AskForFiles } from './ask-for-files.js';
import { ForAChild } from './for-a-child.js';
import { Notice, type NoticeAgain, NoticeRefused } from './notice.js';
import { mailboxForm, type MailboxWords, mailboxWords, receiptPath, receiptWords } from './receipt-words.js';

interface MailboxProps {
  readonly frame: PublicFrame;
  readonly easy: boolean;
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
  /** Where they want to be told of messages: typed, and not kept yet. */
  readonly noticeAgain?: NoticeAgain;
}

/**
 * How it stands, in plain words, and what was written to each other. Nothing of the report itself. One form holds all buttons,
 * so that whichever is pressed takes along what is half written.
 */
export function MailboxPage(props: MailboxProps) {
  const { frame, easy, mailbox, problem, noticeAgain } = props;
  const { language } = frame;
  const words = receiptWords(language, easy);
  const form = mailboxForm(easy, mailbox.noticeBy === null ? ['notice', 'ask'] : ['go', 'stay']);
  const refused = noticeAgain?.problem ?? null;
  return (
    <PublicPage frame={frame} title={words('comeBackTitle')} exit easy={easy} form={form}>
      {problem !== undefined && <Problem words={mailboxWords(language, easy)} problem={problem} />}
      {refused !== null && <NoticeRefused words={mailboxWords(language, easy)} problem={refused} />}
      <h1>{words(`status.${mailbox.status}`)}</h1>
      <p class="lead">{words(`status.${mailbox.status}.more`)}</p>
      <Reference {...props} />
      <p>{words('notShown')}</p>
      <Messages {...props} />
      <form method="post" action={localHref(frame, receiptPath(easy))} id={CARRYING}>
        <input type="hidden" name="mailbox" value={props.mailboxKey} />
        <input type="hidden" name="message" value={props.messageId} />
        {mailbox.isPaused ? <ForAChild frame={frame} draft={props.draft ?? ''} /> : <Writing {...props} />}
        <Code {...props} />
      </form>
    </PublicPage>
  );
}

function Messages({ frame, easy, mailbox, sent }: MailboxProps) {
  const words = mailboxWords(frame.language, easy);
  return (
    <>
      {sent === true && (
        <p class="notice" role="status">
          {words('sent')}
        </p>
      )}
      <h2 id="messages">{words('messagesHeading')}</h2>
      {mailbox.emptiedAt !== null && <p>{words('emptied', { day: longDay(mailbox.emptiedAt, frame.language) })}</p>}
      {mailbox.lines.length === 0 ? (
        mailbox.emptiedAt === null && <p>{words('none')}</p>
      ) : (
        <ol class="line" role="list" aria-labelledby="messages">
          {mailbox.lines.map((line, index) => (
            <Line key={index} frame={frame} words={words} line={line} />
          ))}
        </ol>
      )}
    </>
  );
}

function Reference({ frame: { language }, easy, mailbox }: MailboxProps) {
  const { reference, receivedAt, openedBefore } = mailbox;
  return (
    <p>
      {receiptWords(language, easy).rich('reference', {
        reference: (
          <b class="mono" dir="ltr" translate={false} key="reference">
            {reference}
          </b>
        ),
        day: longDay(receivedAt, language),
        time: <time dateTime={receivedAt.toISOString()}>{clockTime(receivedAt, language)}</time>,
      })}{' '}
      {openedBefore !== null &&
        mailboxWords(language, easy)('before', {
          day: longDay(openedBefore, language),
          time: clockTime(openedBefore, language),
        })}
    </p>
  );
}

interface LineProps {
  readonly frame: PublicFrame;
  readonly words: MailboxWords;
  readonly line: MailboxLine;
}

function Line({ frame: { language }, words, line }: LineProps) {
  const at = (
    <time class="soft" dateTime={line.at.toISOString()}>
      {longDay(line.at, language)}, {clockTime(line.at, language)}
    </time>
  );
  if (line.from === 'reporter') {
    return (
      <li class="done">
        <h3>
          {words('fromYou')} {at}
        </h3>
        <p class="soft">{words('kept')}</p>
      </li>
    );
  }
  const from = line.name === null ? words('fromTeam') : words('fromOnDuty', { name: line.name });
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

function Writing(props: MailboxProps) {
  const { frame, easy, mailbox, noticeAgain } = props;
  return (
    <>
      <Write {...props} />
      <AskForFiles language={frame.language} />
      <Notice words={mailboxWords(frame.language, easy)} noticeBy={mailbox.noticeBy} again={noticeAgain} />
    </>
  );
}

function Write({ frame, easy, draft }: MailboxProps) {
  const words = mailboxWords(frame.language, easy);
  return (
    <>
      <h2 id="add">{words('writeHeading')}</h2>
      <p class="hint" id="add-hint">
        {words('writeHint')}
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
        <button class="button" name="go" value="send">
          {words('send')}
        </button>
      </p>
    </>
  );
}

function Code({ frame, easy }: MailboxProps) {
  const words = mailboxWords(frame.language, easy);
  return (
    <>
      <h2>{words('codeHeading')}</h2>
      <p>{words('codeMore')}</p>
      <p class="row">
        <a class="button plain" href={localHref(frame, '/')}>
          {receiptWords(frame.language, easy)('closeNow')}
        </a>{' '}
        <button class="as-link" name="end" value="ask">
          {words('endCode')}
        </button>
      </p>
    </>
  );
}

function Problem({ words, problem }: { readonly words: MailboxWords; readonly problem: TextProblem }) {
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{words('problemTitle')}</h2>
      <p>
        {words.rich(problem, {
          a: (children: ComponentChildren) => <a href="#text">{children}</a>,
          most: LONGEST_TEXT,
        })}
      </p>
    </div>
  );
}
