import { ANSWERS } from '../../../escalation/standing.js';
import { type Desk, incidentPath } from '../desk.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { answerWords } from '../words/status-words.js';
import { type FormAgain, typedOr } from './form-again.js';
import type { AskedPerson } from './people.view.js';

interface AnswerByHandProps {
  readonly desk: Desk;
  readonly incidentRef: string;
  readonly asked: readonly AskedPerson[];
  readonly again: FormAgain | null;
}

/** For an answer that came by word of mouth: it counts as one by text. */
export function AnswerByHand({ desk, incidentRef, asked, again }: AnswerByHandProps) {
  const mayAnswer = asked.filter(({ status }) => status !== 'stood_down');
  if (mayAnswer.length === 0) return null;
  return (
    <details class="no-print" {...(again === null ? {} : { open: true })}>
      <summary>Somebody told you their answer</summary>
      <PostForm frame={desk.frame} action={incidentPath(incidentRef, 'answers')}>
        <Missing problem={again?.problem ?? null} />
        <label for="a-who">Who?</label>
        <select id="a-who" name="alertId">
          {mayAnswer.map(({ alertId, name }) => (
            <option key={alertId} value={alertId} selected={alertId === typedOr(again, 'alertId')}>
              {name}
            </option>
          ))}
        </select>
        <label for="a-answer">What did they say?</label>
        <select id="a-answer" name="answer">
          {ANSWERS.map((answer) => (
            <option key={answer} value={answer} selected={answer === typedOr(again, 'answer')}>
              {answerWords(answer).words}
            </option>
          ))}
        </select>
        <label for="a-note">In their words, if it matters</label>
        <input id="a-note" name="note" maxLength={1000} autocomplete="off" value={typedOr(again, 'note')} />
        <button class="button plain small">Record the answer</button>
      </PostForm>
    </details>
  );
}
