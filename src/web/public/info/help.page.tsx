import { Fragment } from 'preact';
import type { PageLanguage } from '../../../kernel/language.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { HelpLineWords } from '../../layout/help-line.js';
import { EMERGENCY_NUMBER } from '../../layout/help-lines.js';
import { PublicPage } from '../../layout/page.js';
import { Phone } from '../../layout/phone.js';
import { longMonth, noonOf } from '../public-times.js';
import { COUNTRY_HELP, READ_ON, type CountryHelp } from './help-data.js';
import { OtherWays } from '../report/other-ways.js';
import { factsText } from './facts-text.js';
import { infoText } from './info-text.js';

const FIRST = ['first1', 'first2', 'first3', 'first4', 'first5', 'first6'] as const;

/** What to do at once, in the first days, and who looks into it, by country. */
export function HelpPage({ frame }: { readonly frame: PublicFrame }) {
  const { language } = frame;
  const text = (key: Parameters<typeof infoText>[1]) => infoText(language, key);
  return (
    <PublicPage frame={frame} title={text('helpTitle')} exit listed>
      <h1>{text('helpHeading')}</h1>
      <p class="lead">{text('helpLead')}</p>
      <h2>{text('helpDanger')}</h2>
      <p>
        {infoText.rich(language, 'helpDangerMore', {
          number: <Phone number={EMERGENCY_NUMBER} />,
        })}
      </p>
      <h2>
        <a href={localHref(frame, '/report')}>{text('homeReport')}</a>
      </h2>
      <OtherWays frame={frame} />
      <h2>{text('helpFirst')}</h2>
      <ul>
        {FIRST.map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
      <h2>{text('helpCountry')}</h2>
      {COUNTRY_HELP.map((help) => (
        <Country key={help.key} help={help} language={language} />
      ))}
      <p class="hint">{infoText(language, 'helpStamp', { month: longMonth(noonOf(READ_ON), language) })}</p>
      <p class="hint">{text('helpUnchecked')}</p>
    </PublicPage>
  );
}

function Country({ help, language }: { readonly help: CountryHelp; readonly language: PageLanguage }) {
  return (
    <section>
      <h3>{infoText(language, help.key)}</h3>
      <ul>
        {help.facts.map((fact) => (
          <li key={fact.source}>
            {factsText(language, fact.key)}{' '}
            <small lang="en" dir="ltr">
              {sourceName(fact.source)}
            </small>
          </li>
        ))}
      </ul>
      <p>
        {help.lines.map((line, index) => (
          <Fragment key={line.number}>
            {index > 0 && <br />}
            <HelpLineWords line={line} language={language} />
          </Fragment>
        ))}
      </p>
    </section>
  );
}

/** A source by its site, where it is an address: the page names it without leading anybody away. */
function sourceName(source: string): string {
  return source.startsWith('https://') ? new URL(source).hostname.replace(/^www\./, '') : source;
}
