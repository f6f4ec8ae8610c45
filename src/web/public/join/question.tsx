import type { ComponentChildren } from 'preact';
import { JOIN_NEEDED } from '../../../intake/join/join-form.js';
import { type JoinProblem, LONGEST } from '../../../intake/join/join-problems.js';
import { HOME_LANGUAGES, type HomeLanguage } from '../../../kernel/language.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { fieldId } from '../report/problem-summary.js';
import { joinQuestionText, joinText } from './join-text.js';
import type { JoinQuestionView } from './join-view.js';

/** In the language that it leads to. */
const STAY: Readonly<Record<HomeLanguage, string>> = {
  en: 'Go on in English, nothing is lost',
  cy: 'Ymlaen yn Gymraeg, heb golli dim',
};

interface QuestionPageProps {
  readonly view: JoinQuestionView;
  readonly children: ComponentChildren;
}

/** One question. Everything so far travels in the hidden draft; the address stays `/join`. */
export function JoinQuestionPage({ view, children }: QuestionPageProps) {
  const { frame, question, problem, restarted, asked } = view;
  const { language } = frame;
  return (
    <PublicPage frame={frame} title={joinQuestionText(language, `${question}Title`)} exit>
      {problem !== null && <ProblemSummary problem={problem} language={language} />}
      {restarted && <Restarted language={language} />}
      <p class="soft">
        {joinText(language, 'question', { number: asked.indexOf(question) + 1, total: asked.length })}{' '}
        {joinText(language, JOIN_NEEDED.includes(question) ? 'needed' : 'optional')}
      </p>
      <form method="post" action={localHref(frame, '/join')} noValidate>
        <input type="hidden" name="step" value={question} />
        <input type="hidden" name="draft" value={view.draft} />
        <fieldset aria-describedby="why">
          <legend>
            <h1>{joinQuestionText(language, `${question}Ask`)}</h1>
          </legend>
          <p class="hint" id="why">
            {joinQuestionText(language, `${question}Why`)}
          </p>
          {children}
        </fieldset>
        <Ways view={view} />
      </form>
    </PublicPage>
  );
}

/** Says first what is missing and leads to the field. Lit, not red: nothing is wrong, something is open. */
function ProblemSummary({ problem, language }: { readonly problem: JoinProblem; readonly language: HomeLanguage }) {
  const most = Object.hasOwn(LONGEST, problem.field) ? LONGEST[problem.field as keyof typeof LONGEST] : 0;
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{joinText(language, 'missing')}</h2>
      <p>
        {joinText.rich(language, problem.problem, {
          a: (children: ComponentChildren) => <a href={`#${fieldId(problem.field)}`}>{children}</a>,
          most: String(most),
        })}
      </p>
    </div>
  );
}

function Restarted({ language }: { readonly language: HomeLanguage }) {
  return (
    <div class="notice">
      <h2>{joinText(language, 'restartedTitle')}</h2>
      <p>{joinText(language, 'restarted')}</p>
    </div>
  );
}

/** On, back, to the end; and the same page in another language. Each button takes along what was typed. */
function Ways({ view: { frame, question, checked } }: { readonly view: JoinQuestionView }) {
  const { language } = frame;
  return (
    <>
      <p class="row">
        <button class="button" name="go" value="next">
          {joinText(language, 'continue')}
        </button>
        <button class="as-link" name="go" value="back">
          {joinText(language, 'back')}
        </button>
        {!checked && !JOIN_NEEDED.includes(question) && (
          <button class="as-link" name="go" value="end">
            {joinText(language, 'skipRest')}
          </button>
        )}
      </p>
      <p class="small">
        {HOME_LANGUAGES.filter((other) => other !== language).map((other) => (
          <button key={other} class="as-link" name="go" value="stay" formAction={`/${other}/join`} lang={other}>
            {STAY[other]}
          </button>
        ))}
      </p>
    </>
  );
}
