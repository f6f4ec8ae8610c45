import type { Question } from '../../../intake/report-form.js';
import { ConsolePage } from '../../layout/page.js';
import { OFFERED } from '../../public/report/offered.js';
import { choiceText, questionText } from '../../public/report/report-text.js';
import type { Desk } from '../desk.js';
import { SaidWords } from './call.page.js';
import { CALL_ORDER, CALL_SCRIPT, CLOSING, CONSENT, OPENING, type Said } from './call-script.js';
import { Checking, Distress } from './guidance.js';

/** The same questions on paper, for a night without a screen. */
export function ScriptPage({ desk }: { readonly desk: Desk }) {
  return (
    <ConsolePage {...desk} title="Script for calls" here="report">
      <h1>Script for calls</h1>
      <p class="no-print">
        Print this page, and keep it by the telephone. It says the same as the page for taking a report.
      </p>
      <Part title="To begin" said={OPENING} />
      {CALL_ORDER.map((question, index) => (
        <section key={question} class="asked">
          <h2>
            {index + 1}. {questionText('en', `${question}Ask`)}
          </h2>
          <SaidWords said={CALL_SCRIPT[question]} />
          <Answers question={question} />
        </section>
      ))}
      <Part title="May we keep this?" said={[CONSENT]} />
      <Part title="To end" said={CLOSING} />
      <section>
        <h2>If they are in distress</h2>
        <Distress frame={desk.frame} />
      </section>
      <section>
        <h2>When you ring out to check</h2>
        <Checking />
      </section>
    </ConsolePage>
  );
}

function Part({ title, said }: { readonly title: string; readonly said: readonly Said[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {said.map((each) => (
        <SaidWords key={each.say} said={each} />
      ))}
    </section>
  );
}

/** What the form offers, so that what is said on the telephone fits in it. */
function Answers({ question }: { readonly question: Question }) {
  if (question === 'place' || question === 'told') return null;
  return (
    <p class="small">
      {OFFERED[question].map(({ key }, index) => (
        <span key={key}>
          {index > 0 && ' · '}
          {choiceText('en', key)}
        </span>
      ))}
    </p>
  );
}
