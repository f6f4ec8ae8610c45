import { Fragment } from 'preact';
import { HOME_LANGUAGES, type PageLanguage } from '../../kernel/language.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
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
}

/**
 * Links to the same page in the other languages; they never carry the query. The languages of the land and the present one
 * stand there, the others open without script behind their own names, which whoever looks for them can read.
 */
function LanguageLinks({ frame }: LanguagesProps) {
  const offered = languagesOf(frame.path);
  const shown = [...HOME_LANGUAGES, ...offered, frame.language].filter(
    (each, index, all) =>
      all.indexOf(each) === index && (HOME_LANGUAGES.some((of) => of === each) || each === frame.language),
  );
  const more = offered.filter((each) => !shown.includes(each));
  return (
    <nav class="languages" aria-label={layoutText(frame.language, 'language')}>
      <LinkList frame={frame} languages={shown} />
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
          <LinkList frame={frame} languages={more} />
        </details>
      )}
    </nav>
  );
}

function LinkList({ frame, languages }: LanguagesProps & { readonly languages: readonly PageLanguage[] }) {
  return (
    <ul class="links" role="list">
      {languages.map((language) => (
        <li key={language}>
          <LanguageLink language={language} frame={frame} />
        </li>
      ))}
    </ul>
  );
}

function LanguageLink({ language, frame }: LanguagesProps & { readonly language: PageLanguage }) {
  const { name, dir } = LANGUAGE_FACTS[language];
  return (
    <a
      href={inLanguage(frame, language)}
      lang={language}
      hreflang={language}
      dir={dir}
      {...(language === frame.language ? { 'aria-current': 'true' as const } : {})}
    >
      {name}
    </a>
  );
}

/** The address of the same page in another language. */
export function inLanguage({ path }: Pick<PublicFrame, 'path'>, language: PageLanguage): string {
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

export function PublicHeader({ frame }: LanguagesProps) {
  return (
    <header class="site">
      <SiteName href={localHref(frame, '/')} />
      <LanguageLinks frame={frame} />
    </header>
  );
}
