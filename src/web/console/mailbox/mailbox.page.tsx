import { LONGEST_TEXT } from '../../../intake/mailbox/mailbox-text.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident, ChildWrote, IncidentParts } from '../incident/incident-heading.js';
import { AttachmentList } from '../attachments/attachment-list.js';
import { At } from '../marks/at.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { dayWords } from '../words/time-words.js';
import { languageWords, relationshipWords } from '../words/value-words.js';
import type { MailboxView } from './mailbox.view.js';

interface MailboxProps {
  readonly desk: Desk;
  readonly view: MailboxView;
}

/** What goes to the reporters and comes from them, apart from every internal word. */
export function MailboxPage({ desk, view }: MailboxProps) {
  const { head, mailboxes } = view;
  return (
    <ConsolePage {...desk} title={`Mailbox, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Mailbox</h1>
      <p class="notice">
        Whoever has the code of a report reads what you write here, under your first name. Say nothing of other reports,
        and nothing that would harm somebody if a stranger found the code.
      </p>
      <IncidentParts desk={desk} head={head} here="mailbox" />
      <ChildWrote head={head} />
      {mailboxes.length === 0 && <p>No report belongs to this incident, so there is nobody to write to.</p>}
      {mailboxes.map((mailbox, index) => (
        <OneMailbox key={mailbox.reportId} desk={desk} view={view} mailbox={mailbox} number={index + 1} />
      ))}
    </ConsolePage>
  );
}

interface OneProps extends MailboxProps {
  readonly mailbox: MailboxView['mailboxes'][number];
  readonly number: number;
}

function OneMailbox(props: OneProps) {
  const { view, mailbox, number } = props;
  const id = `mailbox-${String(number)}`;
  const { relationship, openedAt, noticeBy, endedAt, messages } = mailbox;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {number}. {relationship === null ? 'Somebody who did not say who they are' : relationshipWords(relationship)}
      </h2>
      <p class="meta small soft">
        <span>
          Reported <At at={mailbox.createdAt} now={view.now} />
        </span>
        <span>
          {openedAt === null ? (
            'They have not come back yet'
          ) : (
            <>
              They last looked <At at={openedAt} now={view.now} />
            </>
          )}
        </span>
        {noticeBy !== null && (
          <span>
            They are told by {noticeBy === 'sms' ? 'text' : 'e-mail'} that there is a message, up to 45 minutes after
            you write, and not at night
          </span>
        )}
        {mailbox.language !== 'en' && (
          <span>
            They use the form in <b lang="en">{languageWords(mailbox.language)}</b>
          </span>
        )}
      </p>
      {mailbox.emptiedAt !== null && (
        <p class="soft">What was written here was deleted on {dayWords(mailbox.emptiedAt, view.now)}, as promised.</p>
      )}
      {messages.length === 0 ? (
        <p class="soft">
          {mailbox.emptiedAt === null ? 'Nothing has been written yet.' : 'Nothing has been written since.'}
        </p>
      ) : (
        <Messages {...props} />
      )}
      <AttachmentList desk={props.desk} incidentRef={view.head.ref} attachments={mailbox.attachments} now={view.now} />
      {endedAt === null ? <Write {...props} /> : <Ended {...props} />}
    </section>
  );
}

function Messages({ view: { now }, mailbox, number }: OneProps) {
  return (
    <ol class="line" role="list" aria-labelledby={`mailbox-${String(number)}`}>
      {mailbox.messages.map(({ id, from, at, readAt, text }) => (
        <li key={id} class="done">
          <h3>
            {from === null ? 'From them' : `From ${from}`}{' '}
            <span class="soft">
              <At at={at} now={now} />
            </span>
          </h3>
          <p class="said" dir="auto">
            {text}
          </p>
          {from !== null && (
            <p class="small soft">
              {readAt === null ? (
                'They have not opened it yet.'
              ) : (
                <>
                  They opened it <At at={readAt} now={now} />.
                </>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Ended({ mailbox: { endedAt, draft }, view: { now } }: OneProps) {
  return (
    <>
      <Missing problem={draft.problem} />
      {draft.text !== '' && (
        <p class="said" dir="auto">
          {draft.text}
        </p>
      )}
      <p>
        They ended their code {endedAt !== null && <At at={endedAt} now={now} />}, so nobody could read what you write.
        The report may hold another way to reach them.
      </p>
    </>
  );
}

function Write({ desk, view, mailbox, number }: OneProps) {
  const { draft, reportId } = mailbox;
  const field = `text-${String(number)}`;
  return (
    <PostForm frame={desk.frame} action={incidentPath(view.head.ref, 'mailbox')}>
      <Missing problem={draft.problem} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="messageId" value={draft.messageId} />
      <label for={field}>Write to them</label>
      <textarea id={field} name="text" rows={5} maxLength={LONGEST_TEXT} dir="auto" value={draft.text} />
      <p class="row">
        <button class="button plain">Look once more before it goes</button>
      </p>
    </PostForm>
  );
}
