import type { ComponentChildren } from 'preact';
import type { JoinContactRecord } from '../../../directory/joining/join-request.js';
import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { clockTime, longDay } from '../public-times.js';
import { joinText } from './join-text.js';

/** Why the last press did not confirm. `soon`: no other digits yet. */
export type CodeProblem =
  | { readonly kind: 'malformed' | 'wrong' | 'gone' }
  | { readonly kind: 'soon' | 'network'; readonly from: Date; readonly now: Date };

interface CodePageProps {
  readonly frame: PageFrame;
  /** Sealed: which offer it is about. */
  readonly joinKey: string;
  readonly contact: JoinContactRecord;
  readonly problem: CodeProblem | null;
  /** Other digits were sent just now. */
  readonly again: boolean;
  /** Something else is confirmed already: this may wait. */
  readonly mayWait: boolean;
}

/** The six digits that show that a number or address is one's own. */
export function JoinCodePage({ frame, joinKey, contact, problem, again, mayWait }: CodePageProps) {
  const { language } = frame;
  const text = (key: Parameters<typeof joinText>[1]) => joinText(language, key);
  return (
    <PublicPage frame={frame} title={text('codeTitle')} exit>
      {problem !== null && <Problem frame={frame} problem={problem} />}
      {again && problem === null && (
        <p class="notice" role="status">
          {text('codeSent')}
        </p>
      )}
      <form method="post" action={localHref(frame, '/join')}>
        <input type="hidden" name="step" value="code" />
        <input type="hidden" name="key" value={joinKey} />
        <input type="hidden" name="contact" value={contact.id} />
        <h1>{text(contact.channel === 'email' ? 'codeHeadingEmail' : 'codeHeadingPhone')}</h1>
        <p class="hint" id="digits-more">
          {joinText.rich(language, 'codeTo', { mask: <bdi class="mono">{contact.address}</bdi> })}
        </p>
        <label for="digits">{text('codeLabel')}</label>
        <input
          id="digits"
          name="digits"
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
          maxLength={20}
          size={10}
          aria-describedby="digits-more"
        />
        <p class="row">
          <button class="button" name="go" value="confirm">
            {text('codeConfirm')}
          </button>
          <button class="as-link" name="go" value="again">
            {text('codeAgain')}
          </button>
          {mayWait && (
            <button class="as-link" name="go" value="later">
              {text('codeLater')}
            </button>
          )}
        </p>
      </form>
      <h2>{text('codeNone')}</h2>
      <p>{text('codeNoneMore')}</p>
    </PublicPage>
  );
}

function Problem({ frame: { language }, problem }: { readonly frame: PageFrame; readonly problem: CodeProblem }) {
  const toField = (children: ComponentChildren) => <a href="#digits">{children}</a>;
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{joinText(language, 'codeProblem')}</h2>
      <p>
        {problem.kind === 'malformed' && joinText.rich(language, 'codeMalformed', { a: toField })}
        {problem.kind === 'wrong' && joinText.rich(language, 'codeWrong', { a: toField })}
        {problem.kind === 'gone' && joinText(language, 'codeGone')}
        {problem.kind === 'network' && joinText(language, 'takenTooMany', { time: clockTime(problem.from, language) })}
        {problem.kind === 'soon' && soonWords(problem, language)}
      </p>
    </div>
  );
}

const HOURS_THAT_NEED_NO_DAY = 3_600_000;

function soonWords({ from, now }: { readonly from: Date; readonly now: Date }, language: PageFrame['language']) {
  const time = clockTime(from, language);
  const soon = from.getTime() - now.getTime() < HOURS_THAT_NEED_NO_DAY;
  return soon
    ? joinText(language, 'codeSoon', { time })
    : joinText(language, 'codeSoonDay', { time, day: longDay(from, language) });
}
