import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../../kernel/language.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { layoutText } from './layout-text.js';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

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

/** Links to the same page in the other languages; they never carry the query. */
export function LanguageLinks({ frame }: { readonly frame: PageFrame }) {
  return (
    <nav aria-label={layoutText(frame.language, 'language')}>
      <ul class="links" role="list">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <LanguageLink language={language} frame={frame} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageLink({
  language,
  frame,
}: {
  readonly language: Language;
  readonly frame: PageFrame;
}): ComponentChildren {
  const href = frame.path === '/' ? `/${language}` : `/${language}${frame.path}`;
  const current = language === frame.language;
  return (
    <a href={href} lang={language} hreflang={language} {...(current ? { 'aria-current': 'true' as const } : {})}>
      {LANGUAGE_NAMES[language]}
    </a>
  );
}

export function PublicHeader({ frame }: { readonly frame: PageFrame }) {
  return (
    <header class="site">
      <SiteName href={localHref(frame, '/')} />
      <LanguageLinks frame={frame} />
    </header>
  );
}
