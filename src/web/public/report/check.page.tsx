import type { ComponentChildren } from 'preact';
import { QUESTIONS, type Question } from '../../../intake/report-form.js';
import type { PageLanguage } from '../../../kernel/language.js';
import { CARRYING } from '../../layout/carrying-form.js';
import { carrying, formPath, type FormWords } from './form-words.js';
import { KeepNotice, PutAside } from './keep/keep-notice.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { clockTime } from '../public-times.js';
import type { Puzzle } from '../proof-of-work.service.js';
import { countryOf, type FormView } from './form-view.js';
import { Flood, Proof, Trap } from './flood.js';
import { formText } from './report-text.js';
import { saidTo, type Said } from './said-words.js';

export interface CheckPageProps {
  readonly view: FormView;
  /** It was not taken: when to press again. */
  readonly againAt?: Date | null;
  /** More reports arrive than are taken as usual: what the browser may work on meanwhile. */
  readonly flood?: Puzzle | null;
}

/** Everything that was said, before it is sent. */
export function CheckPage({ view, againAt = null, flood = null }: CheckPageProps) {
  const { frame, words } = view;
  const { language } = words;
  return (
    <PublicPage
      frame={frame}
      title={words.form('checkTitle')}
      exit
      easy={view.easy}
      country={countryOf(view.facility)}
      form={carrying(view.easy, ['go', 'stay'])}
    >
      {againAt !== null && flood === null && <ComeBack at={againAt} language={language} />}
      {flood !== null && <Flood refused={againAt !== null} language={language} />}
      <KeepNotice view={view} />
      <h1>{words.form('checkHeading')}</h1>
      <p class="lead">{words.form('checkLead')}</p>
      <form method="post" action={localHref(frame, formPath(view.easy))} id={CARRYING}>
        <input type="hidden" name="step" value="check" />
        <input type="hidden" name="draft" value={view.draft} />
        <dl class="facts ask">
          {QUESTIONS.map((question) => (
            <Answered key={question} question={question} said={saidTo(question, view)} words={words} />
          ))}
        </dl>
        <h2>{words.form('whenSent')}</h2>
        <p>
          {words.form.rich('agree', {
            a: (children: ComponentChildren) => (
              <a href={localHref(frame, '/privacy')} target="_blank" rel="noreferrer noopener">
                {children}
              </a>
            ),
          })}
        </p>
        <Trap language={language} />
        {flood !== null && <Proof puzzle={flood} />}
        <p class="row">
          <button class="button" name="go" value="send">
            {words.form('send')}
          </button>{' '}
          {flood !== null && (
            <button class="button plain" name="go" value="keep">
              {words.form('floodKeep')}
            </button>
          )}{' '}
          <button class="as-link" name="go" value="back">
            {words.form('back')}
          </button>
        </p>
        <PutAside view={view} />
      </form>
    </PublicPage>
  );
}

interface AnsweredProps {
  readonly question: Question;
  readonly said: Said | null;
  readonly words: FormWords;
}

function Answered({ question, said, words: { question: text, form } }: AnsweredProps) {
  const what = text(question);
  return (
    <div>
      <dt>{what}</dt>
      {said === null ? (
        <dd class="soft">{form('leftEmpty')}</dd>
      ) : (
        <dd>
          {said.lines.map(({ text, own, soft, name }, index) => (
            <Line
              key={index}
              text={text}
              kind={own === true ? 'said' : soft === true ? 'soft' : undefined}
              name={name === true}
              first={index === 0}
            />
          ))}
        </dd>
      )}
      <dd class="go">
        <button class="as-link" name="change" value={question}>
          {form('change')}
          <span class="away">{form('changeWhat', { what })}</span>
        </button>
      </dd>
    </div>
  );
}

interface LineProps {
  readonly text: string;
  readonly kind: 'said' | 'soft' | undefined;
  readonly name: boolean;
  readonly first: boolean;
}

function Line({ text, kind, name, first }: LineProps) {
  return (
    <>
      {!first && <br />}
      <span {...(kind === undefined ? {} : { class: kind })} {...(kind === 'said' ? { dir: 'auto' as const } : {})}>
        {name ? <bdi lang="en">{text}</bdi> : text}
      </span>
    </>
  );
}

function ComeBack({ at, language }: { readonly at: Date; readonly language: PageLanguage }) {
  return (
    <div class="errors" role="alert" aria-labelledby="wait">
      <h2 id="wait">{formText(language, 'limitTitle')}</h2>
      <p>
        {formText.rich(language, 'limit', {
          b: (children: ComponentChildren) => <b>{children}</b>,
          time: <time dateTime={at.toISOString()}>{clockTime(at, language)}</time>,
        })}
      </p>
      <p>{formText(language, 'limitElse')}</p>
    </div>
  );
}
