import { type ComponentChildren, Fragment } from 'preact';
import { HOME_LANGUAGES, type PageLanguage } from '../../kernel/language.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { CARRYING, type CarryingForm } from './carrying-form.js';
import { LANGUAGE_FACTS, languagesOf } from './languages.js';
import { layoutText } from './layout-text.js';

/** The name of the site, with its mark: one line, one light. */
export function SiteName({ href }: { readonly href: string }) {
  return (
    <a class="name" href={href}>
      <svg viewBox="0 0 14 32" aria-hidden="true" focusable="false">
        <circle cx="7" cy="8" r="5" />
        <line x1="7" y1="15" x2="7" y2="31" />
      </svg>{' '}
      Vigil
    </a>
  );
}

interface LanguagesProps {
  readonly frame: PublicFrame;
  readonly form?: CarryingForm | undefined;
}

/**
 * The same page in the other languages: by links, which never carry the query, or by the form of the page. The languages of
 * the land and the present one stand there, the others open without script behind their own names, which whoever looks for them
 * can read.
 */
function LanguageLinks({ frame, form }: LanguagesProps) {
  const offered = languagesOf(frame.path);
  const shown = [...HOME_LANGUAGES, ...offered, frame.language].filter(
    (each, index, all) =>
      all.indexOf(each) === index && (HOME_LANGUAGES.some((of) => of === each) || each === frame.language),
  );
  const more = offered.filter((each) => !shown.includes(each));
  return (
    <nav class="languages" aria-label={layoutText(frame.language, 'language')}>
      <LinkList frame={frame} form={form} languages={shown} />
      {more.length > 0 && (
        <details>
          <summary>
            <span class="away">{layoutText(frame.language, 'moreLanguages')} </span>
            {more.slice(0, 3).map((each) => (
              <Fragment key={each}>
                <bdi lang={each}>{LANGUAGE_FACTS[each].name}</bdi>
                {' · '}
              </Fragment>
            ))}
            …
          </summary>
          <LinkList frame={frame} form={form} languages={more} />
        </details>
      )}
    </nav>
  );
}

function LinkList({ frame, form, languages }: LanguagesProps & { readonly languages: readonly PageLanguage[] }) {
  return (
    <ul class="links" role="list">
      {languages.map((language) => (
        <li key={language}>
          <LanguageChoice frame={frame} form={form} language={language}>
            {LANGUAGE_FACTS[language].name}
          </LanguageChoice>
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps extends LanguagesProps {
  readonly language: PageLanguage;
  readonly children: ComponentChildren;
}

/** The same page in this language. */
export function LanguageChoice({ language, frame, form, children }: ChoiceProps) {
  const shared = {
    lang: language,
    dir: LANGUAGE_FACTS[language].dir,
    ...(language === frame.language ? { 'aria-current': 'true' as const } : {}),
  };
  return form === undefined ? (
    <a href={inLanguage(frame, language)} hreflang={language} {...shared}>
      {children}
    </a>
  ) : (
    <button class="as-link" form={CARRYING} name="go" value="stay" formAction={form.to(language)} {...shared}>
      {children}
    </button>
  );
}

/** The address of the same page in another language. */
function inLanguage({ path }: Pick<PublicFrame, 'path'>, language: PageLanguage): string {
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

export function PublicHeader({ frame, form }: LanguagesProps) {
  return (
    <header class="site">
      <SiteName href={localHref(frame, '/')} />
      <LanguageLinks frame={frame} form={form} />
    </header>
  );
}
