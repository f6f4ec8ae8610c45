import { HELP_LINES, type HelpLine } from '../../layout/help-lines.js';

/** A fact of law or procedure, with where it was read. Changes with the law: check it, move `READ_ON`. */
export interface Fact {
  readonly en: string;
  readonly cy: string;
  readonly source: string;
}

export interface CountryHelp {
  readonly key: 'england_and_wales' | 'scotland' | 'northern_ireland';
  readonly facts: readonly Fact[];
  readonly lines: readonly HelpLine[];
}

/** Month in which the pages named as sources were read. No lawyer has read this. */
export const READ_ON = '2026-11';

const PACT: HelpLine = {
  name: 'Prisoners’ Families Helpline',
  number: '0808 808 3444',
  about: {
    en: 'for families of people in prison, England and Wales, free',
    cy: 'i deuluoedd pobl yn y carchar, Cymru a Lloegr, am ddim',
  },
  source: 'https://www.prisonadvice.org.uk/pact-helpline',
  checkedOn: null,
};

const CRUSE: HelpLine = {
  name: 'Cruse',
  number: '0808 808 1677',
  about: { en: 'after any death, free', cy: 'ar ôl unrhyw farwolaeth, am ddim' },
  source: 'https://northerntrust.hscni.net/services/bereavement-services',
  checkedOn: null,
};

const LIFELINE: HelpLine = {
  name: 'Lifeline',
  number: '0808 808 8000',
  about: {
    en: 'when you cannot cope, Northern Ireland, any hour, free',
    cy: 'pan na allwch ymdopi, Gogledd Iwerddon, unrhyw awr, am ddim',
  },
  source: 'https://www.lifelinehelpline.info/page/about.html',
  checkedOn: null,
};

export const COUNTRY_HELP: readonly CountryHelp[] = [
  {
    key: 'england_and_wales',
    lines: [...HELP_LINES.england, PACT, CRUSE],
    facts: [
      {
        en: 'A coroner has to look into every death in state detention, whatever the cause.',
        cy: 'Rhaid i grwner edrych i mewn i bob marwolaeth mewn cadwad gwladol, beth bynnag yw’r achos.',
        source: 'Coroners and Justice Act 2009, section 1',
      },
      {
        en: 'After a death in a prison or an immigration removal centre the Prisons and Probation Ombudsman investigates. Its family liaison officer writes within four weeks, or after the funeral if that is earlier. You can put your own questions.',
        cy: 'Ar ôl marwolaeth mewn carchar neu ganolfan symud mewnfudwyr mae Ombwdsmon y Carchardai a Phrawf yn ymchwilio. Mae ei swyddog cyswllt teulu yn ysgrifennu o fewn pedair wythnos, neu ar ôl yr angladd os yw hynny’n gynharach. Cewch ofyn eich cwestiynau eich hun.',
        source: 'https://ppo.gov.uk/investigations/information-for-families/frequently-asked-questions/',
      },
      {
        en: 'After a death in or after police custody the Independent Office for Police Conduct is involved.',
        cy: 'Ar ôl marwolaeth yn nalfa’r heddlu neu wedyn mae Swyddfa Annibynnol Ymddygiad yr Heddlu yn rhan o’r peth.',
        source: 'https://policeconduct.gov.uk/node/8927',
      },
      {
        en: 'After a death of someone detained in hospital, ask the coroner’s office whether it was told.',
        cy: 'Ar ôl marwolaeth rhywun a gadwyd mewn ysbyty, gofynnwch i swyddfa’r crwner a gafodd wybod.',
        source:
          'https://statewatch.org/news/2016/august/uk-exclusive-trusts-fail-to-report-hundreds-of-mental-health-patient-deaths-to-coroners',
      },
    ],
  },
  {
    key: 'scotland',
    lines: HELP_LINES.scotland,
    facts: [
      {
        en: 'The procurator fiscal looks into it. After a death in legal custody a fatal accident inquiry is held, with few exceptions, also when the person died in hospital.',
        cy: 'Mae’r procuradur ffisgal yn edrych i mewn iddo. Ar ôl marwolaeth mewn dalfa gyfreithiol cynhelir ymchwiliad damwain angheuol, gydag ychydig eithriadau, hefyd pan fu farw’r person mewn ysbyty.',
        source: 'Inquiries into Fatal Accidents and Sudden Deaths etc. (Scotland) Act 2016, sections 2 and 3',
      },
      {
        en: 'The Crown Office has a charter for families: it says what they are told, and when.',
        cy: 'Mae gan Swyddfa’r Goron siarter i deuluoedd: mae’n dweud beth a ddywedir wrthynt, a phryd.',
        source: 'COPFS Family Liaison Charter',
      },
      {
        en: 'Families Outside has a booklet for families after a death in custody.',
        cy: 'Mae gan Families Outside lyfryn i deuluoedd ar ôl marwolaeth yn y ddalfa.',
        source: 'https://www.familiesoutside.org.uk/families/help-and-information-following-a-death-in-custody/',
      },
    ],
  },
  {
    key: 'northern_ireland',
    lines: [...HELP_LINES.northern_ireland, LIFELINE, CRUSE],
    facts: [
      {
        en: 'After a death in prison the governor has to tell the coroner and, where possible, the nearest relative at once.',
        cy: 'Ar ôl marwolaeth mewn carchar rhaid i’r llywodraethwr ddweud wrth y crwner ac, os yw’n bosibl, wrth y perthynas agosaf ar unwaith.',
        source: 'Prison Act (Northern Ireland) 1953, section 39',
      },
      {
        en: 'The Prisoner Ombudsman investigates. There is an inquest, and the next of kin are given time to attend.',
        cy: 'Mae Ombwdsmon y Carcharorion yn ymchwilio. Mae cwest, a rhoddir amser i’r berthynas agosaf fod yno.',
        source: 'Prisoner Ombudsman for Northern Ireland, terms of reference',
      },
    ],
  },
];
