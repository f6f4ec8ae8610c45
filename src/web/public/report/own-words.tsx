import type { ComponentProps } from 'preact';
import { given } from '../../../intake/form-answers.js';
import type { AnswerField } from '../../../intake/report-form.js';
import { childText } from './child/child-text.js';
import { TextField } from './choices.js';
import type { FieldsView } from './form-view.js';

interface OwnWordsProps extends Omit<ComponentProps<typeof TextField<AnswerField>>, 'answers'> {
  readonly view: Pick<FieldsView, 'answers' | 'paused'>;
}

/** A field for words. A child is not asked for any (R10), and sees what is there already. */
export function OwnWords({ view: { answers, paused }, ...field }: OwnWordsProps) {
  if (paused !== true) return <TextField {...field} answers={answers} />;
  const kept = given(answers, field.field);
  return kept === undefined ? null : (
    <p>
      <span class="soft">{field.label}</span>
      <br />
      <span class="said" dir="auto">
        {kept}
      </span>
    </p>
  );
}

/** Says so where words are asked of everybody else. */
export function Paused({ view: { paused, words } }: { readonly view: Pick<FieldsView, 'paused' | 'words'> }) {
  return paused === true ? <p class="notice">{childText(words.language, 'paused')}</p> : null;
}
