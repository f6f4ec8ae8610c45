import type { ComponentChildren } from 'preact';
import type { PageLanguage } from '../../../../kernel/language.js';
import type { FormView } from '../form-view.js';
import { keepText } from './keep-text.js';

/** On every page of the form, in small: a person in shock may not be able to go on now. */
export function PutAside({ language }: { readonly language: PageLanguage }) {
  return (
    <p class="small">
      <PutAsideButton language={language} />
    </p>
  );
}

export function PutAsideButton({ language }: { readonly language: PageLanguage }) {
  return (
    <button class="as-link" name="go" value="save">
      {keepText(language, 'put')}
    </button>
  );
}

/** What became of keeping it. */
export function KeepNotice({ view: { notice, words } }: { readonly view: Pick<FormView, 'notice' | 'words'> }) {
  const { language } = words;
  if (notice === undefined) return null;
  if (notice === 'returned') {
    return (
      <p class="notice" role="status">
        {keepText(language, 'returned')}
      </p>
    );
  }
  return (
    <div class="errors" role="alert" aria-labelledby="not-kept">
      <h2 id="not-kept">{keepText(language, 'notKeptTitle')}</h2>
      <p>{keepText.rich(language, 'notKept', { b: (children: ComponentChildren) => <b>{children}</b> })}</p>
    </div>
  );
}
