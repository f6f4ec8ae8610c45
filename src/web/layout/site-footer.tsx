import { Fragment, type ComponentChildren } from 'preact';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import type { Country } from '../../publication/help/help-line.js';
import { EMERGENCY_NUMBER, helpLines } from './help-lines.js';
import { HelpLineWords } from './help-line.js';
import { layoutText } from './layout-text.js';
import { Phone } from './phone.js';

/** Lines to ring, on every public page. */
export function HelpLines({ frame, country }: { readonly frame: PublicFrame; readonly country: Country | null }) {
  const bold = (children: ComponentChildren) => <b>{children}</b>;
  return (
    <section aria-labelledby="help">
      <h2 id="help">{layoutText(frame.language, 'helpTitle')}</h2>
      <p>
        {helpLines(frame, country).map((line) => (
          <Fragment key={line.number}>
            <HelpLineWords line={line} language={frame.language} />
            <br />
          </Fragment>
        ))}
        {layoutText.rich(frame.language, 'helpDanger', { b: bold, number: <Phone number={EMERGENCY_NUMBER} /> })}
        {frame.dutyPhone !== null && (
          <>
            <br />
            {layoutText.rich(frame.language, 'helpDuty', { b: bold, number: <Phone number={frame.dutyPhone} /> })}
          </>
        )}
      </p>
    </section>
  );
}

export function PublicFooter({ frame, country }: { readonly frame: PublicFrame; readonly country: Country | null }) {
  const links = [
    ['/privacy', 'linkPrivacy'],
    ['/what-we-text', 'linkTexts'],
    ['/stats', 'linkFigures'],
    ['/help', 'linkHelp'],
    ['/join', 'linkJoin'],
  ] as const;
  return (
    <footer class="foot">
      <HelpLines frame={frame} country={country} />
      <ul class="links" role="list" aria-label={layoutText(frame.language, 'footLinks')}>
        {links.map(([path, key]) => (
          <li key={path}>
            <a href={localHref(frame, path)}>{layoutText(frame.language, key)}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
