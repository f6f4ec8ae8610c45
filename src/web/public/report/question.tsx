import type { ComponentChildren } from 'preact';
import { HARD, NEEDED, type Question, QUESTIONS } from '../../../intake/report-form.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { assetUrl } from '../../layout/asset-url.js';
import { CARRYING } from '../../layout/carrying-form.js';
import { PublicPage } from '../../layout/page.js';
import { countryOf, type QuestionView } from './form-view.js';
import { QUESTION_PICTURES } from './easy/easy-pictures.js';
import { Ideas } from './easy/picture.js';
import { ProblemSummary } from './problem-summary.js';
import { carrying, formPath, type FormWords } from './form-words.js';
import { KeepNotice, PutAside, PutAsideButton } from './keep/keep-notice.js';
import { QuestionFields } from './question-fields.js';

/** One question. Everything so far travels in the hidden draft; the address stays `/report`. */
export function QuestionPage({ view }: { readonly view: QuestionView }) {
  const { frame, words, question, problem, restarted } = view;
  const why = `why-${question}`;
  const noted = isNoted(question, view.checked);
  const enter = question === 'place' ? 'search' : 'next';
  return (
    <PublicPage
      frame={frame}
      title={words.question(`${question}Title`)}
      exit
      easy={view.easy}
      country={countryOf(view.facility)}
      form={carrying(view.easy, ['go', enter])}
    >
      {problem !== null && <ProblemSummary problem={problem} words={words} />}
      {restarted && <Restarted words={words} />}
      <KeepNotice view={view} />
      <p class="soft">
        {words.form('question', { number: QUESTIONS.indexOf(question) + 1, total: QUESTIONS.length })}{' '}
        {!noted && words.form(NEEDED.includes(question) ? 'needed' : 'optional')}
      </p>
      <form method="post" action={localHref(frame, formPath(view.easy))} id={CARRYING} noValidate>
        <input type="hidden" name="step" value={question} />
        <input type="hidden" name="draft" value={view.draft} />
        {noted && <ContentNote view={view} />}
        <fieldset aria-describedby={why}>
          <legend>
            <h1>{words.question(`${question}Ask`)}</h1>
          </legend>
          {view.easy ? (
            <Ideas
              id={why}
              lines={words.question(`${question}Why`).split('\n')}
              pictures={QUESTION_PICTURES[question]}
            />
          ) : (
            <p class="hint" id={why}>
              {words.question(`${question}Why`)}
            </p>
          )}
          <QuestionFields view={view} question={question} />
        </fieldset>
        <Ways view={view} />
      </form>
      <script type="module" src={assetUrl('form.js')} />
    </PublicPage>
  );
}

function Restarted({ words }: { readonly words: FormWords }) {
  return (
    <div class="notice">
      <h2>{words.form('restartedTitle')}</h2>
      <p>{words.form('restarted')}</p>
    </div>
  );
}

/** Before the first of the hard questions (R11): what follows, that all of it can be missed or wait, and whom to ring. */
function ContentNote({ view }: { readonly view: QuestionView }) {
  const { form } = view.words;
  return (
    <section class="notice" aria-labelledby="note">
      <h2 id="note">{form('noteTitle')}</h2>
      <p>{form.rich('note', { a: (children: ComponentChildren) => <a href="#help">{children}</a> })}</p>
      <p class="row">
        <button class="as-link" name="go" value="miss">
          {form('miss')}
        </button>
        <PutAsideButton view={view} />
      </p>
    </section>
  );
}

/** On, back, to the end. Each button takes along what was typed. */
function Ways({ view }: { readonly view: QuestionView }) {
  const { words, question, checked } = view;
  return (
    <>
      <p class="row">
        <button class="button" name="go" value="next">
          {words.form('continue')}
        </button>
        <button class="as-link" name="go" value="back">
          {words.form('back')}
        </button>
        {!checked && !NEEDED.includes(question) && (
          <button class="as-link" name="go" value="end">
            {words.form('skipRest')}
          </button>
        )}
      </p>
      {!isNoted(question, checked) && <PutAside view={view} />}
    </>
  );
}

/** Whoever changes an answer has seen the note. */
function isNoted(question: Question, checked: boolean): boolean {
  return question === HARD[0] && !checked;
}
