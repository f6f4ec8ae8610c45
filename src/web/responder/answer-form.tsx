import type { AlertLinkView } from '../../answer/alert-link-view.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { responderText } from './responder-text.js';

/** What can be answered by the link; `triage` offers two of them. */
export const LINK_ANSWERS = ['attending', 'remote', 'later', 'cannot'] as const;
export type LinkAnswer = (typeof LINK_ANSWERS)[number];

export type AnswerProblem = 'chooseAnswer' | 'noteLong';

/** Longest note, in characters. */
export const LONGEST_NOTE = 500;

interface AnswerFormProps {
  readonly frame: PublicFrame;
  readonly view: AlertLinkView;
  readonly token: string;
  readonly note: string;
  /** The words are open, because something about them has to change. */
  readonly open: boolean;
}

/** All answers alike: No is not smaller. The address is the secret, so the form needs no other. */
export function AnswerForm({ frame, view, token, note, open }: AnswerFormProps) {
  const { language } = frame;
  return (
    <form method="post" action={localHref(frame, `/r/${token}`)}>
      <h2 id="answer">{responderText(language, view.answer === null ? 'answer' : 'change')}</h2>
      <details open={open}>
        <summary>{responderText(language, 'addWords')}</summary>
        <label for="note">{responderText(language, 'note')}</label>
        <small class="hint" id="note-more">
          {responderText(language, 'noteMore')}
        </small>
        <input
          id="note"
          name="note"
          value={note}
          autocomplete="off"
          aria-describedby="note-more"
          {...(open ? {} : { maxLength: LONGEST_NOTE })}
        />
      </details>
      <div class="answers" role="group" aria-labelledby="answer">
        {view.kind === 'triage'
          ? (['attending', 'cannot'] as const).map((answer) => (
              <Answer key={answer} frame={frame} kind="triage" answer={answer} />
            ))
          : LINK_ANSWERS.map((answer) => <Answer key={answer} frame={frame} kind="answer" answer={answer} />)}
      </div>
      <p class="hint">
        {view.kind === 'alert' && <>{responderText(language, 'canChange')} </>}
        {responderText.rich(language, 'byText', {
          code: (
            <b class="mono" translate={false} key="code">
              {view.code}
            </b>
          ),
        })}
      </p>
    </form>
  );
}

type AnswerProps =
  | { readonly frame: PublicFrame; readonly kind: 'answer'; readonly answer: LinkAnswer }
  | { readonly frame: PublicFrame; readonly kind: 'triage'; readonly answer: 'attending' | 'cannot' };

function Answer(props: AnswerProps) {
  const { frame, answer } = props;
  const key = props.kind === 'triage' ? (`triage.${props.answer}` as const) : (`answer.${props.answer}` as const);
  return (
    <button class="button plain" name="answer" value={answer}>
      <span>
        {responderText(frame.language, key)} <small>{responderText(frame.language, `${key}.more`)}</small>
      </span>
    </button>
  );
}
