import { LANGUAGE_FACTS } from '../../layout/languages.js';
import { counted } from '../words/time-words.js';
import { textSize } from '../words/text-size.js';
import { languageWords } from '../words/value-words.js';
import type { ReleaseView, TextPreview } from './release.view.js';

/** The words that leave, to the letter. */
export function What({ view: { texts, emailSubject } }: { readonly view: ReleaseView }) {
  return (
    <section aria-labelledby="text">
      <h2 id="text">Exactly what they get</h2>
      <div class="phones">
        {texts.map((preview) => (
          <Text key={preview.language} preview={preview} />
        ))}
      </div>
      {emailSubject !== null && (
        <p>
          E-mail carries the same words, with the subject <b>{emailSubject}</b>. A call says the region and the code.
          None of them says what happened, where, or to whom.
        </p>
      )}
    </section>
  );
}

export function Text({ preview: { language, text, people } }: { readonly preview: TextPreview }) {
  return (
    <div>
      <p class="bubble" lang={language} dir={LANGUAGE_FACTS[language].dir}>
        {text}
      </p>
      <p class="small soft">
        {languageWords(language)}, to {counted(people, 'person', 'people')}. {textSize(text)}. Code and link differ for
        each.
      </p>
    </div>
  );
}
