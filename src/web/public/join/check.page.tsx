import type { ComponentChildren } from 'preact';
import { answer, chosen, given } from '../../../intake/form-answers.js';
import type { JoinQuestion } from '../../../intake/join/join-form.js';
import type { HomeLanguage } from '../../../kernel/language.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { clockTime } from '../public-times.js';
import { offered } from './join-offered.js';
import { joinQuestionText, joinText } from './join-text.js';
import type { JoinView } from './join-view.js';
import { withUnsaid } from './unsaid.js';

interface CheckPageProps {
  readonly view: JoinView;
  /** Too many offers came: when to press again. */
  readonly againAt?: Date | null;
  /** The field that no person sees was filled in. */
  readonly trapped?: boolean;
}

/** Everything that was said, and what the person agrees to, before it is sent. */
export function JoinCheckPage({ view, againAt = null, trapped = false }: CheckPageProps) {
  const { frame, asked } = view;
  const { language } = frame;
  const text = (key: Parameters<typeof joinText>[1]) => joinText(language, key);
  return (
    <PublicPage frame={frame} title={text('checkTitle')} exit>
      {againAt !== null && <ComeBack at={againAt} language={language} />}
      {trapped && (
        <div class="errors" role="alert">
          <p>{text('trapped')}</p>
        </div>
      )}
      <h1>{text('checkHeading')}</h1>
      <p class="lead">{text('checkLead')}</p>
      <form method="post" action={localHref(frame, '/join')}>
        <input type="hidden" name="step" value="check" />
        <input type="hidden" name="draft" value={view.draft} />
        <dl class="facts ask">
          {asked.map((question) => (
            <Answered key={question} question={question} view={view} />
          ))}
        </dl>
        <h2>{text('agreeHeading')}</h2>
        <Agreement view={view} />
        <div {...(trapped ? {} : { class: 'away' })}>
          <label for="website">{text('trap')}</label>
          <input id="website" name="website" autocomplete="off" tabIndex={-1} />
        </div>
        <p class="row">
          <button class="button" name="go" value="send">
            {text('send')}
          </button>{' '}
          <button class="as-link" name="go" value="back">
            {text('back')}
          </button>
        </p>
      </form>
    </PublicPage>
  );
}

const AGREED = [
  ['agreeHold', '/privacy'],
  ['agreeText', '/what-we-text'],
  ['agreeLeave', null],
  ['agreeForget', null],
] as const;

function Agreement({ view: { frame } }: { readonly view: JoinView }) {
  return (
    <ul>
      {AGREED.map(([key, path]) => (
        <li key={key}>
          {joinText.rich(frame.language, key, {
            b: (children: ComponentChildren) => <b>{children}</b>,
            a: (children: ComponentChildren) =>
              path === null ? (
                children
              ) : (
                <a href={localHref(frame, path)} target="_blank" rel="noreferrer noopener">
                  {children}
                </a>
              ),
          })}
        </li>
      ))}
    </ul>
  );
}

interface AnsweredProps {
  readonly question: JoinQuestion;
  readonly view: JoinView;
}

function Answered({ question, view }: AnsweredProps) {
  const { language } = view.frame;
  const what = joinQuestionText(language, question);
  const lines = saidTo(question, view);
  return (
    <div>
      <dt>{what}</dt>
      {lines.length === 0 ? (
        <dd class="soft">{joinText(language, 'leftEmpty')}</dd>
      ) : (
        lines.map(({ text, own }) => (
          <dd key={text} {...(own ? { class: 'said', dir: 'auto' as const } : {})}>
            {text}
          </dd>
        ))
      )}
      <dd class="go">
        <button class="as-link" name="change" value={question}>
          {joinText(language, 'change')}
          <span class="away">{joinText(language, 'changeWhat', { what })}</span>
        </button>
      </dd>
    </div>
  );
}

/** `own`: in the person's own words. */
function saidTo(question: JoinQuestion, view: JoinView): readonly { readonly text: string; readonly own: boolean }[] {
  const typed = (fields: readonly ('name' | 'phone' | 'email' | 'about' | 'otherLanguages')[]) =>
    fields.flatMap((field) => given(view.answers, field) ?? []).map((text) => ({ text, own: true }));
  if (question === 'name' || question === 'about') return typed([question]);
  if (question === 'reach') return typed(['phone', 'email']);
  const answers = withUnsaid(question, view);
  const picked = offered(question, view)
    .filter(({ field, value }) =>
      (field === 'roles' ? chosen(answers, field) : [answer(answers, field)]).includes(value),
    )
    .map(({ label }) => ({ text: label, own: false }));
  return question === 'languages' ? [...picked, ...typed(['otherLanguages'])] : picked;
}

function ComeBack({ at, language }: { readonly at: Date; readonly language: HomeLanguage }) {
  return (
    <div class="errors" role="alert" aria-labelledby="wait">
      <h2 id="wait">{joinText(language, 'limitTitle')}</h2>
      <p>
        {joinText.rich(language, 'limit', {
          b: (children: ComponentChildren) => <b>{children}</b>,
          time: <time dateTime={at.toISOString()}>{clockTime(at, language)}</time>,
        })}
      </p>
    </div>
  );
}
