import type { ComponentChildren } from 'preact';
import type { PageLanguage } from '../../kernel/language.js';
import { assetUrl } from './asset-url.js';
import { LANGUAGE_FACTS } from './languages.js';
import { layoutText } from './layout-text.js';

interface DocumentProps {
  readonly language: PageLanguage;
  /** What happened or what is asked; " – Vigil" is added. Never a fact of an incident: titles stay in histories. */
  readonly title: string;
  readonly bodyClass?: string;
  /** Search engines may list the page. Only for pages that say the same to everybody. */
  readonly listed?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every page: head, title, stylesheet, body. */
export function Document({ language, title, bodyClass, listed = false, children }: DocumentProps) {
  const { tag, dir } = LANGUAGE_FACTS[language];
  return (
    <html lang={tag} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {!listed && <meta name="robots" content="noindex" />}
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Vigil`}</title>
        <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl('vigil.css')} />
      </head>
      <body {...(bodyClass === undefined ? {} : { class: bodyClass })}>{children}</body>
    </html>
  );
}

/** For keyboards: past the header, to what the page is about. */
export function Skip({ language }: { readonly language: PageLanguage }) {
  return (
    <a class="away" href="#main">
      {layoutText(language, 'skip')}
    </a>
  );
}
