import { PAGE_LANGUAGES } from '../../../kernel/language.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ABOUT_KEYS, COUNTRIES } from '../../../publication/help/help-line.js';
import { helpText } from '../../layout/help-text.js';
import { LANGUAGE_FACTS } from '../../layout/languages.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { OWN_WORDS, wordsField } from './help-form.js';
import { COUNTRY_WORDS } from './help-lines.page.js';

interface PageProps {
  readonly desk: Desk;
  /** Null: a new one. */
  readonly id: string | null;
  /** What is kept, or what was typed. */
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** One line to ring: every field of it, and the press that takes it off the list. */
export function HelpLinePage({ desk, id, typed, problem }: PageProps) {
  const heading = id === null ? 'Add a line' : 'Change a line';
  return (
    <ConsolePage {...desk} title={heading} here="log">
      <p>
        <a href={localHref(desk.frame, '/console/help-lines')}>All lines to ring</a>
      </p>
      <h1>{heading}</h1>
      <Missing problem={problem} />
      <PostForm frame={desk.frame} action={id === null ? '/console/help-lines' : `/console/help-lines/${id}`}>
        <Field name="name" label="Name" typed={typed} max={80} required />
        <Field name="number" label="Number, as it is read out" typed={typed} max={20} required />
        <Field name="source" label="Where the number is published (https address)" typed={typed} max={500} required />
        <About typed={typed} />
        <Countries typed={typed} />
        <Field name="position" label="Place in the list (the lowest comes first)" typed={typed} max={4} />
        <p class="hint">A number that is changed counts as not checked until somebody says so.</p>
        <button class="button">Keep it</button>
      </PostForm>
      {id !== null && (
        <>
          <h2>Take it off the list</h2>
          <PostForm frame={desk.frame} action={`/console/help-lines/${id}/remove`}>
            <p>Public pages show it no longer. The log says that it was removed.</p>
            <button class="button grave">Remove the line</button>
          </PostForm>
        </>
      )}
    </ConsolePage>
  );
}

function About({ typed }: { readonly typed: TypedForm }) {
  const chosen = textOf(typed, 'about') || OWN_WORDS;
  return (
    <>
      <div class="field">
        <label for="about">What it is for</label>
        <select id="about" name="about" required>
          {ABOUT_KEYS.map((key) => (
            <option key={key} value={key} selected={key === chosen}>
              {helpText('en', key)}
            </option>
          ))}
          <option value={OWN_WORDS} selected={chosen === OWN_WORDS}>
            In your own words, below
          </option>
        </select>
      </div>
      <details open={chosen === OWN_WORDS}>
        <summary>Your own words, by language</summary>
        <p class="hint">
          A few words, no opening hours. English is needed; where a language has none, its pages show the English.
        </p>
        {PAGE_LANGUAGES.map((language) => (
          <Field
            key={language}
            name={wordsField(language)}
            label={language === 'en' ? 'English' : LANGUAGE_FACTS[language].name}
            lang={LANGUAGE_FACTS[language].tag}
            typed={typed}
            max={160}
          />
        ))}
      </details>
    </>
  );
}

function Countries({ typed }: { readonly typed: TypedForm }) {
  const ticked = typed['countries'] ?? [];
  return (
    <fieldset>
      <legend>For whom</legend>
      {COUNTRIES.map((country) => (
        <label class="choice" key={country}>
          <input type="checkbox" name="countries" value={country} checked={ticked.includes(country)} />
          <span>{COUNTRY_WORDS[country]}</span>
        </label>
      ))}
      <label class="choice">
        <input type="checkbox" name="everyPage" value="yes" checked={typed['everyPage'] === 'yes'} />
        <span>On every public page, not on the page of help alone</span>
      </label>
    </fieldset>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly typed: TypedForm;
  readonly max: number;
  readonly lang?: string;
  readonly required?: boolean;
}

function Field({ name, label, typed, max, lang, required = false }: FieldProps) {
  return (
    <div class="field">
      <label for={name} lang={lang}>
        {label}
      </label>
      <input
        id={name}
        name={name}
        type="text"
        {...(lang === undefined ? {} : { lang, dir: 'auto' as const })}
        maxLength={max}
        value={textOf(typed, name)}
        required={required}
      />
    </div>
  );
}

function textOf(typed: TypedForm, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
}
