import type { ComponentChildren } from 'preact';
import type { FormView } from '../form-view.js';
import { keepWords } from './keep-words.js';

type KeepView = Pick<FormView, 'words' | 'easy'>;

/** On every page of the form, in small: a person in shock may not be able to go on now. */
export function PutAside({ view }: { readonly view: KeepView }) {
  return (
    <p class="small">
      <PutAsideButton view={view} />
    </p>
  );
}

export function PutAsideButton({ view }: { readonly view: KeepView }) {
  return (
    <button class="as-link" name="go" value="save">
      {keepWords(view.words.language, view.easy)('put')}
    </button>
  );
}

/** What became of keeping it. */
export function KeepNotice({ view: { notice, words, easy } }: { readonly view: KeepView & Pick<FormView, 'notice'> }) {
  const text = keepWords(words.language, easy);
  if (notice === undefined) return null;
  if (notice === 'returned') {
    return (
      <p class="notice" role="status">
        {text('returned')}
      </p>
    );
  }
  return (
    <div class="errors" role="alert" aria-labelledby="not-kept">
      <h2 id="not-kept">{text('notKeptTitle')}</h2>
      <p>{text.rich('notKept', { b: (children: ComponentChildren) => <b>{children}</b> })}</p>
    </div>
  );
}
