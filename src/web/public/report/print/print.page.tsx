import type { ComponentChildren } from 'preact';
import { HARD, QUESTIONS, type Question } from '../../../../intake/report-form.js';
import type { PublicFrame } from '../../../../platform/http/page-frame.js';
import { PublicPage } from '../../../layout/page.js';
import { Phone } from '../../../layout/phone.js';
import { type FormWords, wordsIn } from '../form-words.js';
import { PaperFields } from './paper-fields.js';
import { printText } from './print-text.js';

/** Where a report on paper goes. */
export interface PaperWays {
  /** Lines of an address; null: there is none. */
  readonly postalAddress: string | null;
  readonly phone: string | null;
  /** The address of this site, to be typed by hand. */
  readonly site: string;
}

interface PrintPageProps {
  readonly frame: PublicFrame;
  readonly ways: PaperWays;
}

/** The same questions as a form on paper, for somebody without a screen. Black on white, both sides of one sheet. */
export function PrintPage({ frame, ways }: PrintPageProps) {
  const { language } = frame;
  const text = (key: Parameters<typeof printText>[1]) => printText(language, key);
  const words = wordsIn(language);
  return (
    <PublicPage frame={frame} title={text('title')} exit watch={false} paper>
      <h1>{text('heading')}</h1>
      <p class="no-print">{text('how')}</p>
      <p>{text('lead')}</p>
      {QUESTIONS.map((question, index) => (
        <PaperQuestion key={question} question={question} number={index + 1} words={words} />
      ))}
      <section class="asked">
        <h2>{text('where')}</h2>
        <Where frame={frame} ways={ways} />
        <p>
          {text('safe')} {text('agree')}
        </p>
      </section>
    </PublicPage>
  );
}

interface PaperQuestionProps {
  readonly question: Question;
  readonly number: number;
  readonly words: FormWords;
}

function PaperQuestion({ question, number, words }: PaperQuestionProps) {
  return (
    <section class="asked">
      <h2>
        {number}. {words.question(`${question}Ask`)}
      </h2>
      <p class="why">
        {printText(words.language, 'why')}{' '}
        {question === 'contact' ? printText(words.language, 'answer') : words.question(`${question}Why`)}
        {question === HARD[0] && ` ${printText(words.language, 'hard')}`}
      </p>
      <PaperFields question={question} words={words} />
    </section>
  );
}

function Where({ frame: { language }, ways: { postalAddress, phone, site } }: PrintPageProps) {
  const bold = (words: ComponentChildren) => <b key="way">{words}</b>;
  return (
    <>
      {postalAddress !== null && (
        <p>{printText.rich(language, 'post', { address: bold(<bdi class="address">{postalAddress}</bdi>) })}</p>
      )}
      {phone !== null && (
        <p>{printText.rich(language, 'ring', { number: bold(<Phone key="number" number={phone} />) })}</p>
      )}
      {postalAddress === null && phone === null && (
        <p>{printText.rich(language, 'nowhere', { site: bold(<bdi dir="ltr">{site}</bdi>) })}</p>
      )}
    </>
  );
}
