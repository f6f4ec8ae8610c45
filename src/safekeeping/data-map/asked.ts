import { hashed, personal, plain, sealed, keyedHash, type TableFacts } from './table-facts.js';

const RECORD = { key: 'id', read: 'coordinators', kept: 'incident_record', inBackup: true } as const;
const STAYS = 'stays for the figures; without the person’s row it is an id';

/** Who was asked, by which rules, and what they answered. */
export const ASKED: readonly TableFacts[] = [
  {
    ...RECORD,
    table: 'policy',
    about: 'who is asked when; no person but those it names by id',
    kept: 'settings',
    erased: 'when an admin removes it',
    columns: plain('id name repeat steps last_step_seconds reminder_seconds version created_at updated_at'),
  },
  {
    ...RECORD,
    table: 'route',
    about: 'which policy is for what',
    kept: 'settings',
    erased: 'when an admin removes it',
    columns: plain('id position when policy_id continue'),
  },
  {
    ...RECORD,
    table: 'run',
    about: 'a policy at work on an incident',
    erased: STAYS,
    columns: {
      ...plain('id incident_id trigger level policy_id policy_version snapshot state step round round_started_at'),
      ...plain('step_started_at passed next_step_at token started_at ended_at end_reason unasked'),
    },
  },
  {
    ...RECORD,
    table: 'unasked_person',
    about: 'a responder who is about to be asked',
    key: 'run_id',
    kept: 'work',
    erased: 'once they have been asked',
    columns: { ...plain('run_id position reason'), ...personal('responder_id roles') },
  },
  {
    ...RECORD,
    table: 'alert',
    about: 'a responder who was asked, and their answer',
    erased: `the note is emptied; the rest ${STAYS}`,
    ends: { from: 'row', at: ['answered_at'], by: 'incident_id', over: 'emptied' },
    columns: {
      ...plain('id run_id incident_id step round status reason code created_at reminded_at told_over_at'),
      ...personal('responder_id roles answer answered_at answered_via progress_at'),
      link_hash: hashed,
      note_sealed: sealed('alert.note', { kept: 'texts' }),
    },
  },
  {
    ...RECORD,
    table: 'answer_record',
    about: 'each answer of a responder, changes of mind too',
    erased: `the note is emptied; the rest ${STAYS}`,
    ends: { from: 'row', at: ['at'], by: 'alert_id', over: 'emptied' },
    columns: {
      ...plain('id alert_id via at'),
      ...personal('answer'),
      note_sealed: sealed('answer_record.note', { kept: 'texts' }),
    },
  },
  {
    ...RECORD,
    table: 'brief_code',
    about: 'the newest code by which a responder opens a brief; the digits are nowhere',
    key: 'responder_id',
    read: 'nobody',
    kept: 'codes',
    erased: 'the row is deleted',
    ends: { from: 'row', at: ['sent_at'], over: 'deleted' },
    columns: { ...plain('id alert_id sent_at wrong_tries used_at unused'), ...personal('responder_id') },
  },
  {
    ...RECORD,
    table: 'region_maintenance',
    about: 'a region where nobody is asked for a while, and why',
    key: 'region_code',
    kept: 'work',
    erased: 'when it is over',
    columns: {
      ...plain('region_code since until'),
      ...personal('by'),
      reason_sealed: sealed('region_maintenance.reason'),
    },
  },
  {
    ...RECORD,
    table: 'message',
    about: 'one try to reach a responder; never its words',
    erased: STAYS,
    columns: {
      ...plain(
        'id incident_id alert_id run_id contact_method_id channel template params language order_class priority',
      ),
      ...plain('status attempts due_at expires_at queued_at sending_deadline sending_at handed_off_at sent_at'),
      ...plain('delivered_at ended_at provider provider_id failure_code failure_reason possible_duplicate'),
      ...plain('provider_failed receipt_asked_at carried_by drill_person_id'),
      ...personal('responder_id number_prefix'),
    },
  },
  {
    ...RECORD,
    table: 'kept_message',
    about: 'a message kept where no provider is set, with its words',
    read: 'nobody',
    kept: 'texts',
    erased: 'the row is deleted',
    ends: { from: 'row', at: ['at'], by: 'message_id', over: 'deleted' },
    columns: {
      ...plain('id message_id direction channel subject at'),
      address_sealed: sealed('kept_message.address'),
      address_index: keyedHash({ of: 'address_sealed', purpose: 'kept_message.address' }),
      body_sealed: sealed('kept_message.body'),
      html_sealed: sealed('kept_message.html'),
    },
  },
  {
    ...RECORD,
    table: 'bundle',
    about: 'several alerts of a responder in one text',
    erased: STAYS,
    columns: { ...plain('id message_id code alert_ids created_at'), ...personal('responder_id') },
  },
  {
    ...RECORD,
    table: 'drill',
    about: 'a test with the people of a region',
    erased: 'stays',
    columns: { ...plain('id region_code started_at ends_at ended_at end_reason'), ...personal('started_by') },
  },
  {
    ...RECORD,
    table: 'drill_person',
    about: 'a responder who was asked in a drill',
    erased: STAYS,
    columns: {
      ...plain('id drill_id code reason created_at'),
      ...personal('responder_id answered_at answered_via'),
    },
  },
];
