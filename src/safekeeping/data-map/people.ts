import { hashed, keyedHash, personal, plain, sealed, type TableFacts } from './table-facts.js';

const PERSON = { key: 'id', read: 'coordinators', kept: 'people', inBackup: true } as const;
const WITH_RESPONDER = 'with the responder’s numbers';
const ROTA = { ...PERSON, kept: 'duty', erased: 'with the rota' } as const;

/** Who can be asked, and who is on duty. */
export const PEOPLE: readonly TableFacts[] = [
  {
    ...PERSON,
    table: 'responder',
    about: 'a person who can be asked',
    erased: 'wishes are emptied; name and id stay with the incidents, the name until the person asks',
    ends: {
      from: 'person',
      by: 'id',
      over: 'emptied',
      and: {
        roles: `'{}'`,
        rules: 'NULL',
        quiet_hours: 'NULL',
        max_alerts_per_week: 'NULL',
        consent_at: 'NULL',
        not_on_bank_holidays: 'false',
      },
    },
    columns: {
      ...plain('id created_at left_at'),
      ...personal('name region_code language status roles rules quiet_hours max_alerts_per_week consent_at'),
      ...personal('not_on_bank_holidays'),
      conflicts_sealed: sealed('responder.conflicts'),
    },
  },
  {
    ...PERSON,
    table: 'contact_method',
    about: 'a number or address of a responder',
    erased: 'the row is deleted',
    ends: { from: 'person', by: 'responder_id', over: 'deleted' },
    columns: {
      ...plain('id channel failure_code created_at'),
      ...personal('responder_id address_mask verified_at opted_out_at failing_since check_since check_asked_at'),
      address_sealed: sealed('contact_method.address'),
      address_index: keyedHash({ of: 'address_sealed', purpose: 'contact_method.address' }),
    },
  },
  {
    ...PERSON,
    table: 'contact_code',
    about: 'the newest code that confirms a number or address; the digits are nowhere',
    key: 'id',
    read: 'nobody',
    kept: 'codes',
    erased: 'the row is deleted',
    ends: { from: 'row', at: ['sent_at'], over: 'deleted' },
    columns: {
      ...plain('channel id contact_method_id sent_at wrong_tries used_at unused'),
      ...personal('responder_id'),
    },
  },
  {
    ...PERSON,
    table: 'group',
    about: 'a group of responders',
    kept: 'settings',
    erased: 'when it is removed',
    columns: plain('id name region_code created_at'),
  },
  {
    ...PERSON,
    table: 'group_member',
    about: 'who belongs to a group',
    key: 'group_id',
    erased: WITH_RESPONDER,
    ends: { from: 'person', by: 'responder_id', over: 'deleted' },
    columns: { ...plain('group_id'), ...personal('responder_id') },
  },
  {
    ...ROTA,
    table: 'rota',
    about: 'who takes turns',
    columns: { ...plain('id name group_id time_zone created_at'), ...personal('rotation layers') },
  },
  {
    ...ROTA,
    table: 'rota_override',
    about: 'a change of who is on duty',
    columns: { ...plain('id rota_id from to kind created_at'), ...personal('responder_id instead_of_id') },
  },
  {
    ...ROTA,
    table: 'rota_schedule',
    about: 'another order of duty for a time',
    columns: { ...plain('id rota_id name from to imported created_at'), ...personal('layers shifts') },
  },
  {
    ...ROTA,
    table: 'rota_swap',
    about: 'who asked whom to take over',
    columns: { ...plain('id rota_id from to taken_at created_at'), ...personal('responder_id taken_by_id') },
  },
  {
    ...ROTA,
    table: 'rota_watch',
    about: 'who was on duty at the last look',
    key: 'rota_id',
    columns: { ...plain('rota_id seen_at failing_since'), ...personal('responder_ids') },
  },
  {
    ...PERSON,
    table: 'week_warning',
    about: 'a week whose gaps were told; nobody',
    key: 'week',
    kept: 'duty',
    erased: 'stays',
    columns: plain('week warned_at'),
  },
  {
    ...PERSON,
    table: 'responder_leave',
    about: 'when a responder is away; never why',
    erased: WITH_RESPONDER,
    ends: { from: 'person', by: 'responder_id', over: 'deleted' },
    columns: { ...plain('id created_at'), ...personal('responder_id from to') },
  },
  {
    ...PERSON,
    table: 'calendar_feed',
    about: 'an address under which duties can be read',
    erased: 'it can be shut at any time; the row is deleted once the person has left',
    ends: { from: 'person', by: 'responder_id', over: 'deleted' },
    columns: {
      ...plain('id group_id first_names created_at revoked_at'),
      ...personal('responder_id'),
      token_hash: hashed,
    },
  },
];
