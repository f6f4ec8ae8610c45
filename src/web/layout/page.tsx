import type { ComponentChildren } from 'preact';
import { isDraft } from '../../kernel/readings.js';
import { localHref, type PageFrame, type PublicFrame } from '../../platform/http/page-frame.js';
import type { Country } from '../../publication/help/help-line.js';
import { type CarryingForm, PressedByEnter } from './carrying-form.js';
import { ConsoleNavigation, SignOut, type ConsolePlace } from './console-header.js';
import { Document, Skip } from './document.js';
import { deskText } from './desk-text.js';
import { layoutText } from './layout-text.js';
import { safeUrl } from './safe-url.js';
import { PublicFooter } from './site-footer.js';
import { LanguageChoice, PublicHeader, SiteName } from './site-header.js';
import { Notices } from './notices.js';
import { Unset } from './unset.js';

export interface PublicPageProps {
  readonly frame: PublicFrame;
  readonly title: string;
  /** "Leave this site", first in the tab order: on every page of the report form, the receipt and the mailbox. */
  readonly exit?: boolean;
  /** The line with its light beside the heading. False for long tables. */
  readonly watch?: boolean;
  readonly wide?: boolean;
  /** In Easy Read: in larger letters. */
  readonly easy?: boolean;
  /** To be printed and written on. */
  readonly paper?: boolean;
  readonly listed?: boolean;
  /** Chooses the help lines; only by what the person said, never by network address. Absent: all. */
  readonly country?: Country | null;
  /** Its form carries what would be lost by a link. */
  readonly form?: CarryingForm | undefined;
  readonly children: ComponentChildren;
}

/** A page that anybody may open. Needs no script. */
export function PublicPage(props: PublicPageProps) {
  const {
    frame,
    title,
    exit = false,
    watch = true,
    wide = false,
    listed = false,
    country = null,
    children,
    form,
  } = props;
  const bodyClass = props.easy === true ? { bodyClass: 'easy' } : props.paper === true ? { bodyClass: 'paper' } : {};
  return (
    <Document language={frame.language} title={title} listed={listed} {...bodyClass}>
      {exit ? <ExitOrSkip frame={frame} /> : <Skip language={frame.language} />}
      {form !== undefined && <PressedByEnter form={form} />}
      <div class={wide ? 'page wide' : 'page'}>
        <PublicHeader frame={frame} form={form} />
        {isDraft(frame.language) && <MachineDraft frame={frame} form={form} />}
        <main id="main" {...(watch ? { class: 'watch' } : {})}>
          {children}
        </main>
        <PublicFooter frame={frame} country={country} />
      </div>
    </Document>
  );
}

/** A plain link, so that it works without script; the first thing a keyboard reaches. */
function ExitOrSkip({ frame }: { readonly frame: PublicFrame }) {
  return (
    <nav class="exit" aria-label={layoutText(frame.language, 'leaveOrSkip')}>
      <a href={safeUrl(frame.exitUrl)} rel="noreferrer noopener">
        {layoutText(frame.language, 'leave')}
      </a>
      <Skip language={frame.language} />
    </nav>
  );
}

/** Until a speaker has read the translation, its pages say so. */
function MachineDraft({ frame, form }: Pick<PublicPageProps, 'frame' | 'form'>) {
  return (
    <aside class="notice small" aria-label={layoutText(frame.language, 'machineDraftTitle')}>
      <p>
        {layoutText(frame.language, 'machineDraft')}{' '}
        <LanguageChoice frame={frame} form={form} language="en">
          Read this page in English
        </LanguageChoice>
      </p>
    </aside>
  );
}

export interface ConsolePageProps {
  readonly frame: PageFrame;
  readonly title: string;
  /** Null before sign-in: no navigation, no name. */
  readonly person: { readonly name: string } | null;
  /** Said after the name: "on duty until 08:00". */
  readonly duty?: string;
  readonly here?: ConsolePlace;
  /** Who looks responds, and keeps nothing. */
  readonly dutyOnly?: boolean;
  readonly watch?: boolean;
  readonly children: ComponentChildren;
}

/** A page for people who sign in. */
export function ConsolePage(props: ConsolePageProps) {
  const { frame, title, person, duty, here, watch = false, dutyOnly = false, children } = props;
  return (
    <Document language={frame.language} title={title} bodyClass="desk">
      <Skip language={frame.language} />
      <div class="page">
        <header class="site">
          <SiteName href={localHref(frame, '/console')} />
          {person !== null && <ConsoleNavigation frame={frame} here={here} dutyOnly={dutyOnly} />}
          {person !== null && (
            <span class="small soft">
              {dutyOnly ? person.name : <a href={localHref(frame, '/console/account')}>{person.name}</a>}
              {duty === undefined ? '' : `, ${duty}`}
            </span>
          )}
          {person !== null && <SignOut frame={frame} />}
        </header>
        {person !== null && <Unset frame={frame} />}
        {person !== null && <Notices frame={frame} />}
        <main id="main" {...(watch ? { class: 'watch' } : {})}>
          {children}
        </main>
        {person !== null && (
          <footer class="foot">
            <p>{deskText(frame.language, 'consoleFoot')}</p>
          </footer>
        )}
      </div>
    </Document>
  );
}
