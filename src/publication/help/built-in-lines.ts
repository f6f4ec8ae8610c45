import { COUNTRIES, type Country, type HelpLine } from './help-line.js';

const ENGLAND_AND_WALES: readonly Country[] = ['england', 'wales'];

/**
 * What a new system begins with, and what pages show while the list is empty: a page is never without a line to ring.
 * Each waits for an organiser who rings it or reads its source: until then `checkedOn` says nothing.
 */
export const BUILT_IN_LINES: readonly HelpLine[] = [
  {
    name: 'Samaritans',
    number: '116 123',
    about: { key: 'samaritans' },
    countries: COUNTRIES,
    everyPage: true,
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    checkedOn: null,
  },
  {
    // R10: a child who reports, or who has lost somebody, gets help that is made for children.
    name: 'Childline',
    number: '0800 1111',
    about: { key: 'childline' },
    countries: COUNTRIES,
    everyPage: true,
    source: 'https://www.childline.org.uk/',
    checkedOn: null,
  },
  {
    name: 'INQUEST',
    number: '020 7263 1111',
    about: { key: 'inquest' },
    countries: ENGLAND_AND_WALES,
    everyPage: true,
    source: 'https://www.inquest.org.uk/',
    checkedOn: null,
  },
  {
    name: 'Families Outside',
    number: '0800 254 0088',
    about: { key: 'families_outside' },
    countries: ['scotland'],
    everyPage: true,
    source: 'https://www.familiesoutside.org.uk/',
    checkedOn: null,
  },
  {
    name: 'Prisoners’ Families Helpline',
    number: '0808 808 3444',
    about: { key: 'pact' },
    countries: ENGLAND_AND_WALES,
    everyPage: false,
    source: 'https://www.prisonadvice.org.uk/pact-helpline',
    checkedOn: null,
  },
  {
    name: 'Lifeline',
    number: '0808 808 8000',
    about: { key: 'lifeline' },
    countries: ['northern_ireland'],
    everyPage: false,
    source: 'https://www.lifelinehelpline.info/page/about.html',
    checkedOn: null,
  },
  {
    name: 'Cruse',
    number: '0808 808 1677',
    about: { key: 'cruse' },
    countries: ['england', 'wales', 'northern_ireland'],
    everyPage: false,
    source: 'https://northerntrust.hscni.net/services/bereavement-services',
    checkedOn: null,
  },
];
