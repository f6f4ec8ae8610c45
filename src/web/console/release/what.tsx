import { counted } from '../words/time-words.js';
import { languageWords } from '../words/value-words.js';
import { type ReleaseView, SEPTETS_IN_ONE_TEXT, type TextPreview } from './release.view.js';

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

export function Text({ preview: { language, text, septets, people } }: { readonly preview: TextPreview }) {
  return (
    <div>
      <p class="bubble" lang={language}>
        {text}
      </p>
      <p class="small soft">
        {languageWords(language)}, to {counted(people, 'person', 'people')}. {septets} of {SEPTETS_IN_ONE_TEXT}. Code
        and link differ for each.
      </p>
    </div>
  );
}
