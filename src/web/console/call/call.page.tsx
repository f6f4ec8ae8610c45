import type { ComponentChildren } from 'preact';
import { CHANNELS_TAKEN_DOWN, KEEPING_CONSENTS } from '../../../intake/report-values.js';
import type { Question } from '../../../intake/report-form.js';
import { PAGE_LANGUAGES } from '../../../kernel/language.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { LANGUAGE_FACTS } from '../../layout/languages.js';
import { ConsolePage } from '../../layout/page.js';
import { ProblemWords } from '../../public/report/problem-summary.js';
import { QuestionFields } from '../../public/report/question-fields.js';
import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { capital, consentWords, reportChannelWords } from '../words/value-words.js';
import { CALL_ORDER, CALL_SCRIPT, CLOSING, CONSENT, OPENING, type Said } from './call-script.js';
import type { CallProblem, CallView } from './call.view.js';
import { Guidance } from './guidance.js';

interface CallProps {
  readonly desk: Desk;
  readonly view: CallView;
}

/** Somebody talks, and a coordinator types: every question on one page, in the order of a call. */
export function CallPage({ desk, view }: CallProps) {
  return (
    <ConsolePage {...desk} title="Take a report" here="report">
      <Problems view={view} />
      <h1>Take a report for somebody</h1>
      <p>
        For a call, a letter, somebody in front of you. It goes the way of every report: coordinators are paged as soon
        as you press Keep. Nothing is kept before.{' '}
        <a href={localHref(desk.frame, '/console/report/script')}>Print the script</a>
      </p>
      <Guidance frame={desk.frame} />
      <PostForm frame={desk.frame} action="/console/report" class="call">
        <input type="hidden" name="form" value={view.formId} />
        <Channel view={view} />
        <Script said={OPENING} title="To begin" />
        {CALL_ORDER.map((question, index) => (
          <Asked key={question} question={question} number={index + 1} view={view} />
        ))}
        <Consent view={view} />
        <Script said={CLOSING} title="To end" />
        <p class="row">
          <button class="button" name="go" value="send">
            Keep this report
          </button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}

function Problems({ view: { problems, fields } }: Pick<CallProps, 'view'>) {
  if (problems.length === 0) return null;
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">Not kept yet</h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{problemWords(problem, fields)}</li>
        ))}
      </ul>
    </div>
  );
}

function problemWords(problem: CallProblem, { words }: CallView['fields']): ComponentChildren {
  if (problem === 'channel') return <a href="#channel">Choose how the report came.</a>;
  if (problem === 'consent') return <a href="#consent">Say whether they agree that we keep this.</a>;
  return <ProblemWords problem={problem} words={words} />;
}

function Channel({ view }: Pick<CallProps, 'view'>) {
  return (
    <>
      <fieldset>
        <legend>
          <h2>How did it come?</h2>
        </legend>
        <ul class="choices short" role="list">
          {CHANNELS_TAKEN_DOWN.map((channel, index) => (
            <li key={channel}>
              <label class="choice">
                <input
                  type="radio"
                  name="channel"
                  value={channel}
                  checked={view.channel === channel}
                  {...(index === 0 ? { id: 'channel' } : {})}
                />
                <span>{capital(reportChannelWords(channel))}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <label for="language">Their language</label>
      <small class="hint" id="language-more">
        If it is another one, write it with their words.
      </small>
      <select id="language" name="language" aria-describedby="language-more">
        {PAGE_LANGUAGES.map((language) => (
          <option key={language} value={language} selected={language === view.language}>
            {LANGUAGE_FACTS[language].name}
          </option>
        ))}
      </select>
    </>
  );
}

function Asked({
  question,
  number,
  view,
}: Pick<CallProps, 'view'> & { readonly question: Question; readonly number: number }) {
  const { words } = view.fields;
  return (
    <fieldset id={question} aria-describedby={`say-${question}`}>
      <legend>
        <h2>
          {number}. {words.question(`${question}Ask`)}
        </h2>
      </legend>
      <SaidWords said={CALL_SCRIPT[question]} id={`say-${question}`} />
      <p class="hint small" id={`why-${question}`}>
        Why we ask: {words.question(`${question}Why`)}
      </p>
      <QuestionFields view={view.fields} question={question} />
    </fieldset>
  );
}

function Consent({ view }: Pick<CallProps, 'view'>) {
  return (
    <fieldset>
      <legend>
        <h2>May we keep this?</h2>
      </legend>
      <SaidWords said={CONSENT} />
      <ul class="choices" role="list">
        {KEEPING_CONSENTS.map((consent, index) => (
          <li key={consent}>
            <label class="choice">
              <input
                type="radio"
                name="consent"
                value={consent}
                checked={view.consent === consent}
                {...(index === 0 ? { id: 'consent' } : {})}
              />
              <span>
                {consentWords(consent)}
                {consent === 'not_asked' && <small>A letter, a public record, or the call broke off</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Script({ said, title }: { readonly said: readonly Said[]; readonly title: string }) {
  return (
    <section>
      <h2>{title}</h2>
      {said.map((each) => (
        <SaidWords key={each.say} said={each} />
      ))}
    </section>
  );
}

export function SaidWords({ said: { say, note }, id }: { readonly said: Said; readonly id?: string }) {
  return (
    <>
      <p class="said spoken" {...(id === undefined ? {} : { id })}>
        “{say}”
      </p>
      {note !== undefined && <p class="small soft">{note}</p>}
    </>
  );
}
