import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { AsItWas, At } from '../marks/at.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { NeedItem } from '../tonight/need-item.js';
import { inOrder } from '../tonight/needs-order.js';
import { incidentStatusWords, nokWords, verificationWords } from '../words/status-words.js';
import { clockTime, counted, dayWords } from '../words/time-words.js';
import type { HandoverItem, HandoverView } from './handover.view.js';

interface HandoverProps {
  readonly desk: Desk;
  readonly view: HandoverView;
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** To read aloud at the end of a shift, or to print: what is open, what waits, and who has it from now on. */
export function HandoverPage({ desk, view, typed, problem }: HandoverProps) {
  const { items, more, now } = view;
  return (
    <ConsolePage {...desk} title="Hand-over" here="tonight">
      <h1>Hand-over</h1>
      <p>
        {dayWords(now, now)}, {clockTime(now)}.{' '}
        {items.length === 0
          ? 'Nothing is open.'
          : `${counted(items.length + more, 'incident is', 'incidents are')} open.`}
      </p>
      <AsItWas now={now} again={localHref(desk.frame, '/console/handover')} />
      <Missing problem={problem} />
      {items.map((item) => (
        <Item key={item.ref} desk={desk} item={item} now={now} />
      ))}
      {more > 0 && (
        <p class="soft">
          {counted(more, 'older one is', 'older ones are')} in the{' '}
          <a href={localHref(desk.frame, '/console/incidents')}>log</a>.
        </p>
      )}
      <Give desk={desk} view={view} typed={typed} />
    </ConsolePage>
  );
}

function Item({ desk, item, now }: { readonly desk: Desk; readonly item: HandoverItem; readonly now: Date }) {
  const { ref, where, assignee, coming, next, needs, notes, entries } = item;
  return (
    <section aria-labelledby={`i-${ref}`}>
      <h2 id={`i-${ref}`}>
        <a class="mono" href={localHref(desk.frame, incidentPath(ref))}>
          {ref}
        </a>
        , {where}
      </h2>
      <p class="meta">
        <StatusMark status={incidentStatusWords(item.status)} />
        <StatusMark status={verificationWords(item.verification)} />
        <StatusMark status={nokWords(item.nok)} />
        {coming !== null && (
          <Mark shape={coming.have >= coming.need ? 'yes' : 'wait'}>
            {coming.have} of {coming.need} coming
          </Mark>
        )}
      </p>
      <p>
        Reported <At at={item.createdAt} now={now} />.{' '}
        {assignee === null ? 'Nobody has it' : assignee.me ? 'You have it' : `${assignee.name} has it`}.{' '}
        {next !== null && (
          <>
            The {next.what} starts by itself at <At at={next.at} now={now} />.
          </>
        )}
      </p>
      {needs.length > 0 && (
        <>
          <h3>Waits for a person</h3>
          <ol class="line" role="list">
            {inOrder(needs).map((need, index) => (
              <NeedItem key={index} desk={desk} now={now} first={false} need={need} level="h4" />
            ))}
          </ol>
        </>
      )}
      {notes.length > 0 && <h3>Last notes</h3>}
      {notes.map((note, index) => (
        <p key={index}>
          <span class="said">{note.text}</span>{' '}
          <span class="small soft">
            {note.by}, <At at={note.at} now={now} />
          </span>
        </p>
      ))}
      <h3>Last in the log</h3>
      <ul class="small">
        {entries.map(({ seq, at, words, who }) => (
          <li key={seq}>
            <At at={at} now={now} /> {words.what} <span class="soft">({who})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the one who looks has, and who has it next. */
function Give({ desk, view: { items, colleagues }, typed }: Pick<HandoverProps, 'desk' | 'view' | 'typed'>) {
  const mine = items.filter(({ assignee }) => assignee?.me === true);
  if (mine.length === 0 || colleagues.length === 0) return null;
  const chosen = typed['refs'] === undefined ? null : [typed['refs']].flat();
  return (
    <section class="no-print" aria-labelledby="give">
      <h2 id="give">Give yours to somebody</h2>
      <PostForm frame={desk.frame} action="/console/handover">
        <fieldset>
          <legend>Which?</legend>
          {mine.map(({ ref, where }) => (
            <label class="choice" key={ref}>
              <input type="checkbox" name="refs" value={ref} checked={chosen === null || chosen.includes(ref)} />
              <span>
                {ref}, {where}
              </span>
            </label>
          ))}
        </fieldset>
        <label for="to">To whom? Speak to them first: nothing rings.</label>
        <select id="to" name="to" required>
          <option value="">Choose</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id} selected={typed['to'] === id}>
              {name}
            </option>
          ))}
        </select>
        <p class="row">
          <button class="button">Give them over</button>
        </p>
      </PostForm>
    </section>
  );
}
