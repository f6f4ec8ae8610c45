import { answer, given } from '../../../intake/form-answers.js';
import type { AnswerField } from '../../../intake/report-form.js';
import { OTHER_PLACE, UNKNOWN_PLACE } from '../../../intake/form-problems.js';
import { LANGUAGE_FACTS } from '../../layout/languages.js';
import { Choices, type Choice } from './choices.js';
import type { FieldsView } from './form-view.js';
import { OwnWords } from './own-words.js';
import { describePlace } from './place-words.js';
import { fieldId } from './problem-summary.js';

/** Where. The first button in the form is Search, so the Enter key searches. */
export function PlaceFields({ view }: { readonly view: FieldsView }) {
  const { language, question } = view.words;
  const { dir } = LANGUAGE_FACTS[language];
  const lit = view.problem?.problem === 'placeMissing';
  const list = <Choices type="radio" choices={placeChoices(view)} answers={view.answers} />;
  return (
    <>
      <label for={fieldId('q')}>{question('placeSearch')}</label>
      <div class="search">
        <input
          id={fieldId('q')}
          name="q"
          value={answer(view.answers, 'q') ?? ''}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          aria-describedby="why-place"
          autofocus={view.searchAgain === true}
          {...(view.places === undefined ? {} : { 'data-places': view.places })}
        />
        <button class="button plain" name="go" value="search">
          {question('search')}
        </button>
      </div>
      {view.search !== null && (
        <p role="status">
          {question.rich('found', {
            count: view.search.facilities.length,
            q: dir === 'rtl' ? <bdi key="q">{view.search.query}</bdi> : view.search.query,
          })}
        </p>
      )}
      {lit ? (
        <div class="asks">
          <p>
            <b>{question('chooseOne')}</b>
          </p>
          {list}
        </div>
      ) : (
        list
      )}
      <OwnWords view={view} field="placeText" label={question('placeText')} />
    </>
  );
}

/** What the search found, with the place that was chosen before on top, then the two that always stand there. */
function placeChoices({
  words: { language, question, choice },
  search,
  facility,
  answers,
  paused = false,
}: FieldsView): readonly Choice<AnswerField>[] {
  const found = search?.facilities ?? [];
  const kept = facility !== null && !found.some(({ code }) => code === facility.code) ? [facility] : [];
  return [
    ...[...kept, ...found].map((place) => ({
      field: 'facility' as const,
      value: place.code,
      label: place.name,
      name: true,
      more: describePlace(place, language),
    })),
    ...(paused && given(answers, 'placeText') === undefined
      ? []
      : [
          {
            field: 'facility' as const,
            value: OTHER_PLACE,
            label: question('otherPlace'),
            more: paused ? undefined : question('otherPlaceMore'),
          },
        ]),
    {
      field: 'facility',
      value: UNKNOWN_PLACE,
      label: choice('unknown'),
      more: question('unknownPlaceMore'),
    },
  ];
}
