import { CONSENT_ANSWERS, CONSENT_PURPOSES, CONSENT_SIDES, CONSENT_WAYS } from '../../../incident/consents/consent.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident, IncidentParts } from '../incident/incident-heading.js';
import { At } from '../marks/at.js';
import { StatusMark } from '../marks/mark.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { dayWords } from '../words/time-words.js';
import { ANSWER_WORDS, NAME_FOLLOWS, PURPOSE_WORDS, SIDE_WORDS, STATE_WORDS, WAY_WORDS } from './consent-page-words.js';
import type { ConsentRow, ConsentsView } from './consents.view.js';

interface ConsentsPageProps {
  readonly desk: Desk;
  readonly view: ConsentsView;
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** Who agreed to what, how and when; for each purpose by itself, for a year. */
export function ConsentsPage({ desk, view, typed, problem }: ConsentsPageProps) {
  const { head, rows, now } = view;
  return (
    <ConsolePage {...desk} title={`Consents, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Consents</h1>
      <IncidentParts desk={desk} head={head} here="consents" />
      <p>
        Ask for one thing at a time, and never all at once. A yes holds for a year and can be taken back on any day;
        silence is not a yes.
      </p>
      {rows.length === 0 && <p class="soft">Nobody has been asked for anything yet.</p>}
      <ul class="rows" role="list">
        {rows.map((row) => (
          <li key={row.id}>
            <Row desk={desk} view={view} row={row} />
          </li>
        ))}
      </ul>
      <h2>Write down what somebody said</h2>
      <Missing problem={problem} />
      <PostForm frame={desk.frame} action={incidentPath(head.ref, 'consents')}>
        <Choice
          name="purpose"
          legend="What were they asked?"
          values={CONSENT_PURPOSES}
          words={PURPOSE_WORDS}
          typed={typed}
        />
        <Choice name="side" legend="Whose word is it?" values={CONSENT_SIDES} words={SIDE_WORDS} typed={typed} />
        <Choice name="answer" legend="What did they say?" values={CONSENT_ANSWERS} words={ANSWER_WORDS} typed={typed} />
        <p class="hint">{NAME_FOLLOWS}</p>
        <Choice name="how" legend="How did they say it?" values={CONSENT_WAYS} words={WAY_WORDS} typed={typed} />
        <div class="field">
          <label for="who">Who said it, and what they are to the person who died</label>
          <p class="hint">Such as “his mother”. It is sealed; it goes with the words of the incident.</p>
          <input
            id="who"
            name="who"
            maxLength={300}
            required
            autocomplete="off"
            value={typeof typed['who'] === 'string' ? typed['who'] : ''}
          />
        </div>
        <button class="button">Keep it</button>
      </PostForm>
      <p class="small soft">
        As it was on {dayWords(now, now)}. The log says who wrote down what, without who said it.
      </p>
    </ConsolePage>
  );
}

function Row({
  desk,
  view: { head, now },
  row,
}: Pick<ConsentsPageProps, 'desk' | 'view'> & { readonly row: ConsentRow }) {
  const open = row.state === 'given' || row.state === 'refused';
  return (
    <div>
      <p>
        <b>{PURPOSE_WORDS[row.purpose]}</b> <StatusMark status={STATE_WORDS[row.state]} />
      </p>
      <p class="said">{row.who ?? 'Who it was has been deleted.'}</p>
      <p class="small soft">
        {SIDE_WORDS[row.side]}, {WAY_WORDS[row.how].toLowerCase()}, <At at={row.at} now={now} />; written down by{' '}
        {row.by}. {row.state === 'given' && `Holds until ${dayWords(row.expiresAt, now)}.`}
        {row.withdrawnAt !== null && (
          <>
            Taken back <At at={row.withdrawnAt} now={now} />.
          </>
        )}
      </p>
      {open && (
        <PostForm frame={desk.frame} action={incidentPath(head.ref, 'consents/withdraw')}>
          <button
            class="as-link"
            name="consent"
            value={row.id}
            aria-label={`They take back: ${PURPOSE_WORDS[row.purpose]}`}
          >
            They take it back
          </button>
        </PostForm>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly typed: TypedForm;
}

function Choice<Value extends string>({ name, legend, values, words, typed }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} value={value} required checked={typed[name] === value} />
          <span>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
