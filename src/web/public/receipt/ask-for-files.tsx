import type { PageLanguage } from '../../../kernel/language.js';
import { filesText } from './files-text.js';

/** The way to the page for files, within the form of another. */
export function AskForFiles({ language }: { readonly language: PageLanguage }) {
  return (
    <>
      <h2>{filesText(language, 'askHeading')}</h2>
      <p>{filesText(language, 'ask')}</p>
      <p class="row">
        <button class="button plain" name="files" value="ask">
          {filesText(language, 'heading')}
        </button>
      </p>
    </>
  );
}
