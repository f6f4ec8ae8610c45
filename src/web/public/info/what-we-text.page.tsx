import { renderSms } from '../../../delivery/sms/render-sms.js';
import { regionLabel } from '../../../directory/region-register.js';
import { asLanguage, type Language } from '../../../kernel/language.js';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { infoText, type InfoKey } from './info-text.js';

interface Sample {
  readonly key: InfoKey;
  readonly text: string;
}

/** A code and a link of the right shape that open nothing. */
const CODE = 'K7M4';
const TOKEN = '8fQ2exampleexampleexam';

/** The texts as they leave, from the same words as the real ones. */
function samples(language: Language, publicUrl: string): readonly Sample[] {
  const alert = {
    regionLabel: regionLabel('yorkshire_and_the_humber', language),
    code: CODE,
    link: `${publicUrl}/r/${TOKEN}`,
  };
  return [
    { key: 'sampleAlert', text: renderSms('alert', language, alert) },
    { key: 'sampleReminder', text: renderSms('reminder', language, alert) },
    { key: 'sampleEnough', text: renderSms('stand-down-enough', language, alert) },
    { key: 'sampleOver', text: renderSms('stand-down-over', language, alert) },
    { key: 'sampleCorrection', text: renderSms('correction', language, alert) },
    { key: 'sampleDrill', text: renderSms('drill', language, alert) },
    { key: 'sampleVerify', text: renderSms('verify', language, { pin: '402918' }) },
  ];
}

interface WhatWeTextProps {
  readonly frame: PublicFrame;
  readonly publicUrl: string;
}

/** The exact texts, and what none of them ever holds: so that a false one is known at once. */
export function WhatWeTextPage({ frame, publicUrl }: WhatWeTextProps) {
  const { language } = frame;
  const texts = asLanguage(language);
  const text = (key: InfoKey) => infoText(language, key);
  return (
    <PublicPage frame={frame} title={text('textTitle')} listed>
      <h1>{text('textHeading')}</h1>
      <p class="lead">{text('textLead')}</p>
      {samples(texts, publicUrl).map((sample) => (
        <section key={sample.key}>
          <h2>{text(sample.key)}</h2>
          <p class="bubble" {...(texts === language ? {} : { lang: texts, dir: 'ltr' as const })}>
            {sample.text}
          </p>
        </section>
      ))}
      <h2>{text('textNever')}</h2>
      <ul>
        {(['never1', 'never2', 'never3', 'never4'] as const).map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
        <li>{infoText(language, 'never5', { host: new URL(publicUrl).host })}</li>
      </ul>
      <h2>{text('textDoubt')}</h2>
      <p>{text('textDoubtMore')}</p>
      <p>{text('textReporters')}</p>
    </PublicPage>
  );
}
