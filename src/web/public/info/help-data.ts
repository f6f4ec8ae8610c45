import type { FactKey } from './facts-text.js';
import type { Country } from '../../../publication/help/help-line.js';

/** A fact of law or procedure, with where it was read. Changes with the law: check it, move `READ_ON`. */
export interface Fact {
  readonly key: FactKey;
  readonly source: string;
}

export interface CountryHelp {
  readonly key: 'england_and_wales' | 'scotland' | 'northern_ireland';
  readonly facts: readonly Fact[];
  readonly countries: readonly Country[];
}

/** Month in which the pages named as sources were read. No lawyer has read this. */
export const READ_ON = '2026-11';

export const COUNTRY_HELP: readonly CountryHelp[] = [
  {
    key: 'england_and_wales',
    countries: ['england', 'wales'],
    facts: [
      {
        key: 'coroner',
        source: 'Coroners and Justice Act 2009, section 1',
      },
      {
        key: 'ppo',
        source: 'https://ppo.gov.uk/investigations/information-for-families/frequently-asked-questions/',
      },
      {
        key: 'iopc',
        source: 'https://policeconduct.gov.uk/node/8927',
      },
      {
        key: 'hospital',
        source:
          'https://statewatch.org/news/2016/august/uk-exclusive-trusts-fail-to-report-hundreds-of-mental-health-patient-deaths-to-coroners',
      },
    ],
  },
  {
    key: 'scotland',
    countries: ['scotland'],
    facts: [
      {
        key: 'fiscal',
        source: 'Inquiries into Fatal Accidents and Sudden Deaths etc. (Scotland) Act 2016, sections 2 and 3',
      },
      {
        key: 'charter',
        source: 'COPFS Family Liaison Charter',
      },
      {
        key: 'booklet',
        source: 'https://www.familiesoutside.org.uk/families/help-and-information-following-a-death-in-custody/',
      },
    ],
  },
  {
    key: 'northern_ireland',
    countries: ['northern_ireland'],
    facts: [
      {
        key: 'governor',
        source: 'Prison Act (Northern Ireland) 1953, section 39',
      },
      {
        key: 'ombudsman',
        source: 'Prisoner Ombudsman for Northern Ireland, terms of reference',
      },
    ],
  },
];
