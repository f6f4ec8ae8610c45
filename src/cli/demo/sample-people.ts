import type { Role } from '../../access/role.js';
import type { QuietHours, ResponderStatus } from '../../directory/person.js';
import type { ResponderRole } from '../../directory/responder-role.js';
import type { Language } from '../../kernel/language.js';

/** Everybody here is made up: numbers of Ofcom's drama range, addresses of example.org. */
export interface SamplePerson {
  readonly name: string;
  /** The part of the address before the @. */
  readonly email: string;
  /** The last three digits of +447700900. */
  readonly phone: string;
  readonly regionCode: string;
  readonly roles: readonly ResponderRole[];
  readonly groups: readonly string[];
  readonly language?: Language;
  readonly status?: ResponderStatus;
  readonly quietHours?: QuietHours;
}

const NIGHT: QuietHours = { from: '22:00', to: '07:00', timeZone: 'Europe/London' };
const LATE: QuietHours = { from: '23:30', to: '06:30', timeZone: 'Europe/London' };

const YORKSHIRE = 'yorkshire_and_the_humber';

/** Names of groups with their regions. */
export const SAMPLE_GROUPS = [
  { name: 'Yorkshire night line', regionCode: YORKSHIRE },
  { name: 'Yorkshire family support', regionCode: YORKSHIRE },
  { name: 'Wales night line', regionCode: 'wales' },
  { name: 'London night line', regionCode: 'london' },
  { name: 'London legal', regionCode: 'london' },
  { name: 'North West night line', regionCode: 'north_west' },
] as const;

export const SAMPLE_RESPONDERS: readonly SamplePerson[] = [
  person('Amina Yusuf', '101', YORKSHIRE, ['local', 'family_support'], ['Yorkshire night line']),
  person('Ben Hartley', '102', YORKSHIRE, ['local'], ['Yorkshire night line']),
  person('Carol Oldroyd', '103', YORKSHIRE, ['legal'], ['Yorkshire night line']),
  person('Dev Patel', '104', YORKSHIRE, ['faith', 'welfare'], ['Yorkshire family support']),
  person('Erin Whitaker', '105', YORKSHIRE, ['family_support'], ['Yorkshire family support'], { quietHours: NIGHT }),
  person('Farid Khan', '106', YORKSHIRE, ['local', 'interpreter'], ['Yorkshire night line'], { status: 'paused' }),
  person('Gwen Pritchard', '107', 'wales', ['local', 'family_support'], ['Wales night line'], { language: 'cy' }),
  person('Huw Llewelyn', '108', 'wales', ['legal'], ['Wales night line'], { language: 'cy' }),
  person('Siân Bevan', '109', 'wales', ['local'], ['Wales night line'], { language: 'cy', quietHours: NIGHT }),
  person('Ivor Thomas', '110', 'wales', ['faith'], ['Wales night line']),
  person('Joy Adeyemi', '111', 'london', ['local', 'family_support'], ['London night line']),
  person('Kofi Mensah', '112', 'london', ['local', 'welfare'], ['London night line']),
  person('Leila Haddad', '113', 'london', ['interpreter', 'migrant_support'], ['London night line']),
  person('Marcus Reid', '114', 'london', ['legal'], ['London legal']),
  person('Nina Rosen', '115', 'london', ['legal', 'press'], ['London legal'], { quietHours: LATE }),
  person('Olu Bankole', '116', 'north_west', ['local', 'ipp_support'], ['North West night line']),
  person('Pat Gallagher', '117', 'north_west', ['family_support'], ['North West night line']),
  person('Rosa Martin', '118', 'north_west', ['legal'], ['North West night line'], { quietHours: NIGHT }),
  person('Sam Robson', '119', 'north_east', ['local', 'family_support'], []),
  person('Tariq Aziz', '120', 'east_midlands', ['local', 'faith'], []),
  person('Una Brennan', '121', 'northern_ireland', ['local', 'legal'], []),
  person('Vera Stone', '122', 'west_midlands', ['local', 'safeguarding'], []),
  person('Wilf Carter', '123', 'south_west', ['local'], []),
  person('Xanthe Moore', '124', 'south_east', ['local', 'migrant_support'], []),
  person('Yvonne Clarke', '125', 'east_of_england', ['local', 'family_support'], []),
  person('Zander Munro', '126', 'scotland', ['local', 'legal'], []),
];

/** Those who sign in. They are paged at their addresses and numbers as well. */
export interface SampleUser {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: Role;
  readonly regionCodes: readonly string[];
  /** For the banner. */
  readonly what: string;
}

export const SAMPLE_USERS: readonly SampleUser[] = [
  {
    name: 'Nadia Rahman',
    email: 'nadia@example.org',
    phone: '+447700900001',
    role: 'coordinator',
    regionCodes: [YORKSHIRE, 'north_east', 'wales'],
    what: 'coordinator for Yorkshire, the North East and Wales',
  },
  {
    name: 'Owen Price',
    email: 'owen@example.org',
    phone: '+447700900002',
    role: 'coordinator',
    regionCodes: [],
    what: 'coordinator for all regions',
  },
  {
    name: 'Ruth Ellis-Moore',
    email: 'ruth@example.org',
    phone: '+447700900003',
    role: 'admin',
    regionCodes: [],
    what: 'admin',
  },
];

/** Of all sample log-ins; shown in the banner, and worth nothing anywhere else. */
export const SAMPLE_PASSWORD = 'lantern-river-copper-19';

function person(
  name: string,
  phone: string,
  regionCode: string,
  roles: readonly ResponderRole[],
  groups: readonly string[],
  more: Pick<SamplePerson, 'language' | 'status' | 'quietHours'> = {},
): SamplePerson {
  const email = name.split(' ')[0]?.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase() ?? '';
  return { name, email, phone, regionCode, roles, groups, ...more };
}
