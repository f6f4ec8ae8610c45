import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas, At } from '../marks/at.js';
import { Deleted } from '../marks/deleted.js';
import { PostForm } from '../marks/post-form.js';
import { outcomeWords } from './outcome-words.js';

/** A text that fits no open alert. */
export interface StrayText {
  readonly id: string;
  readonly at: Date;
  /** Name and number where the number is known; else the number. */
  readonly from: string;
  /** E.164, to ring back; null once it has been deleted. */
  readonly phone: string | null;
  /** Whole, as it came; null once it has been deleted. */
  readonly text: string | null;
  /** unknown_number, several_open, note … */
  readonly outcome: string;
  readonly ref: string | null;
}

export interface InboxView {
  readonly now: Date;
  /** Oldest first: who waits longest comes first. */
  readonly waiting: readonly StrayText[];
  readonly dealtWith: readonly (StrayText & { readonly handledAt: Date })[];
}

interface InboxProps {
  readonly desk: Desk;
  readonly view: InboxView;
}

/** Texts that the program could not place, for a person to read. */
export function InboxPage({ desk, view: { now, waiting, dealtWith } }: InboxProps) {
  return (
    <ConsolePage {...desk} title="Inbox" here="log">
      <h1>Inbox</h1>
      <LogTabs frame={desk.frame} here="inbox" />
      <p>Texts that fit no open alert. Nobody was paged because of them, and an unknown number got no answer.</p>
      <AsItWas now={now} again={localHref(desk.frame, '/console/inbox')} />
      {waiting.length === 0 ? (
        <p class="lead">Nothing waits here.</p>
      ) : (
        <ul class="rows" role="list">
          {waiting.map((text) => (
            <li key={text.id}>
              <Text desk={desk} text={text} now={now} />
              <PostForm frame={desk.frame} action={`/console/inbox/${encodeURIComponent(text.id)}/handled`}>
                <button class="button plain small">
                  Dealt with<span class="away">: text of {text.from}</span>
                </button>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
      {dealtWith.length > 0 && (
        <details>
          <summary>Dealt with</summary>
          <ul class="rows" role="list">
            {dealtWith.map((text) => (
              <li key={text.id}>
                <Text desk={desk} text={text} now={now} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </ConsolePage>
  );
}

function Text({ desk, text, now }: { readonly desk: Desk; readonly text: StrayText; readonly now: Date }) {
  return (
    <>
      {text.text === null ? <Deleted what="text" /> : <p class="said">“{text.text}”</p>}
      <p class="meta small soft">
        <span>
          {text.phone === null ? text.from : <a href={`tel:${text.phone}`}>{text.from}</a>},{' '}
          <At at={text.at} now={now} />
        </span>
        <span>{outcomeWords(text.outcome)}</span>
        {text.ref !== null && (
          <a class="mono" href={localHref(desk.frame, incidentPath(text.ref))}>
            {text.ref}
          </a>
        )}
      </p>
    </>
  );
}
