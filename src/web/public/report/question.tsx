import { NEEDED, QUESTIONS } from '../../../intake/report-form.js';
import { PAGE_LANGUAGES } from '../../../kernel/language.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { LANGUAGE_FACTS } from '../../layout/languages.js';
import { assetUrl } from '../../layout/asset-url.js';
import { PublicPage } from '../../layout/page.js';
import { countryOf, type QuestionView } from './form-view.js';
import { QUESTION_PICTURES } from './easy/easy-pictures.js';
import { Ideas } from './easy/picture.js';
import { ProblemSummary } from './problem-summary.js';
import { formPath, type FormWords, speaksEasily } from './form-words.js';
import { KeepNotice, PutAside } from './keep/keep-notice.js';
import { QuestionFields } from './question-fields.js';
import { formText } from './report-text.js';

/** One question. Everything so far travels in the hidden draft; the address stays `/report`. */
export function QuestionPage({ view }: { readonly view: QuestionView }) {
  const { frame, words, question, problem, restarted } = view;
  const why = `why-${question}`;
  return (
    <PublicPage
      frame={frame}
      title={words.question(`${question}Title`)}
      exit
      easy={view.easy}
      country={countryOf(view.facility)}
    >
      {problem !== null && <ProblemSummary problem={problem} words={words} />}
      {restarted && <Restarted words={words} />}
      <KeepNotice view={view} />
      <p class="soft">
        {words.form('question', { number: QUESTIONS.indexOf(question) + 1, total: QUESTIONS.length })}{' '}
        {words.form(NEEDED.includes(question) ? 'needed' : 'optional')}
      </p>
      <form method="post" action={localHref(frame, formPath(view.easy))} noValidate>
        <input type="hidden" name="step" value={question} />
        <input type="hidden" name="draft" value={view.draft} />
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

/** On, back, to the end; and the same page in another language. Each button takes along what was typed. */
function Ways({ view: { words, easy, question, checked } }: { readonly view: QuestionView }) {
  const { language } = words;
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
      <PutAside language={language} />
      <details class="small">
        <summary>{words.form('otherLanguage')}</summary>
        {PAGE_LANGUAGES.filter((other) => other !== language).map((other) => (
          <p key={other}>
            <button
              class="as-link"
              name="go"
              value="stay"
              formAction={`/${other}${formPath(easy && speaksEasily(other))}`}
              lang={other}
              dir={LANGUAGE_FACTS[other].dir}
            >
              {formText(other, 'stay')}
            </button>
          </p>
        ))}
      </details>
    </>
  );
}
