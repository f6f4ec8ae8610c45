import type { ComponentChildren } from 'preact';
import { NEEDED, QUESTIONS } from '../../../intake/report-form.js';
import { LANGUAGES, type Language } from '../../../kernel/language.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { countryOf, type QuestionView } from './form-view.js';
import { ProblemSummary } from './problem-summary.js';
import { formText, questionText } from './report-text.js';

/** In the language that it leads to. */
export const STAY: Readonly<Record<Language, string>> = {
  en: 'Go on in English, nothing is lost',
  cy: 'Ymlaen yn Gymraeg, heb golli dim',
};

interface QuestionPageProps {
  readonly view: QuestionView;
  readonly children: ComponentChildren;
}

/** One question. Everything so far travels in the hidden draft; the address stays `/report`. */
export function QuestionPage({ view, children }: QuestionPageProps) {
  const { frame, question, problem, restarted } = view;
  const { language } = frame;
  return (
    <PublicPage
      frame={frame}
      title={questionText(language, `${question}Title`)}
      exit
      country={countryOf(view.facility)}
    >
      {problem !== null && <ProblemSummary problem={problem} language={language} />}
      {restarted && <Restarted language={language} />}
      <p class="soft">
        {formText(language, 'question', { number: QUESTIONS.indexOf(question) + 1, total: QUESTIONS.length })}{' '}
        {formText(language, NEEDED.includes(question) ? 'needed' : 'optional')}
      </p>
      <form method="post" action={localHref(frame, '/report')} noValidate>
        <input type="hidden" name="step" value={question} />
        <input type="hidden" name="draft" value={view.draft} />
        <fieldset aria-describedby="why">
          <legend>
            <h1>{questionText(language, `${question}Ask`)}</h1>
          </legend>
          <p class="hint" id="why">
            {questionText(language, `${question}Why`)}
          </p>
          {children}
        </fieldset>
        <Ways view={view} />
      </form>
    </PublicPage>
  );
}

function Restarted({ language }: { readonly language: Language }) {
  return (
    <div class="notice">
      <h2>{formText(language, 'restartedTitle')}</h2>
      <p>{formText(language, 'restarted')}</p>
    </div>
  );
}

/** On, back, to the end; and the same page in another language. Each button takes along what was typed. */
function Ways({ view: { frame, question, checked } }: { readonly view: QuestionView }) {
  const { language } = frame;
  return (
    <>
      <p class="row">
        <button class="button" name="go" value="next">
          {formText(language, 'continue')}
        </button>
        <button class="as-link" name="go" value="back">
          {formText(language, 'back')}
        </button>
        {!checked && !NEEDED.includes(question) && (
          <button class="as-link" name="go" value="end">
            {formText(language, 'skipRest')}
          </button>
        )}
      </p>
      <p class="small">
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <button key={other} class="as-link" name="go" value="stay" formAction={`/${other}/report`} lang={other}>
            {STAY[other]}
          </button>
        ))}
      </p>
    </>
  );
}
