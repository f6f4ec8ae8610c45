/**
 * Where a person who helps stands in the database: by the columns that name one. A test holds it to the data map, so that
 * no new table is forgotten when somebody asks what is stored about them, or to be forgotten.
 */
export interface PersonTable {
  readonly table: string;
  /** Columns that name a person: of a responder, of an account, as the log names them, or the hash of an address. */
  readonly names: readonly string[];
  /**
   * The rows of somebody: `t` is the table, `who` has `responder`, `account` (a user), `actors` (as the log names them)
   * and `addresses` (keyed hashes). Null where rows are not looked for.
   */
  readonly where: string | null;
  /**
   * What is written out: the rows, opened; or, of what they did about others, ids, states and times; or nothing, and why.
   */
  readonly written: 'rows' | 'acts' | { readonly leftOut: string };
  /** When they are to be forgotten. `stays`: an id that leads to nobody any more. */
  readonly erased: 'deleted' | 'stays' | Readonly<Record<string, string>>;
  /** Columns that are not written out though they are theirs. */
  readonly secret?: readonly string[];
}

/** What stands in the place of a name. */
export const FORMER = `'A former responder'`;

const BY_RESPONDER = 't.responder_id = who.responder';
const BY_ACCOUNT = 't.user_id = who.account';
const ALERTS = 't.alert_id IN (SELECT a.id FROM alert a WHERE a.responder_id = who.responder)';
const OFFERS = `(SELECT j.id FROM join_request j WHERE j.responder_id = who.responder
  UNION SELECT c.join_request_id FROM join_contact c WHERE c.address_index = ANY(who.addresses))`;
const ofAccount = (column: string): string => `t."${column}"::text = who.account::text`;
const ofActor = (column: string): string => `t."${column}" = ANY(who.actors)`;
const DECISION = { written: 'acts', erased: 'stays' } as const;
const THEIRS = { written: 'rows', erased: 'deleted' } as const;
const ASKED = { written: 'rows', erased: 'stays' } as const;
const INSIDE_ROTA = { leftOut: 'an order of turns, with the ids of others; the duties are in the feed of the person' };

export const PERSON_MAP: readonly PersonTable[] = [
  {
    table: 'responder',
    names: ['id'],
    where: 't.id = who.responder',
    written: 'rows',
    erased: {
      name: FORMER,
      status: `'left'`,
      left_at: 'coalesce(left_at, now())',
      roles: `'{}'`,
      rules: 'NULL',
      quiet_hours: 'NULL',
      max_alerts_per_week: 'NULL',
      consent_at: 'NULL',
      not_on_bank_holidays: 'false',
      conflicts_sealed: 'NULL',
      language: `'en'`,
    },
  },
  { table: 'contact_method', names: ['responder_id'], where: BY_RESPONDER, ...THEIRS },
  { table: 'contact_code', names: ['responder_id'], where: BY_RESPONDER, ...THEIRS },
  { table: 'brief_code', names: ['responder_id'], where: BY_RESPONDER, ...THEIRS },
  { table: 'group_member', names: ['responder_id'], where: BY_RESPONDER, ...THEIRS },
  { table: 'responder_leave', names: ['responder_id'], where: BY_RESPONDER, ...THEIRS },
  { table: 'calendar_feed', names: ['responder_id'], where: BY_RESPONDER, ...THEIRS },
  { table: 'unasked_person', names: ['responder_id'], where: BY_RESPONDER, ...THEIRS },
  {
    table: 'alert',
    names: ['responder_id'],
    where: BY_RESPONDER,
    written: 'rows',
    erased: { note_sealed: 'NULL', link_hash: 'NULL' },
  },
  { table: 'answer_record', names: [], where: ALERTS, written: 'rows', erased: { note_sealed: 'NULL' } },
  { table: 'message', names: ['responder_id'], where: BY_RESPONDER, ...ASKED },
  {
    table: 'kept_message',
    names: ['address_index'],
    where: `(t.address_index = ANY(who.addresses)
      OR t.message_id IN (SELECT m.id FROM message m WHERE m.responder_id = who.responder))`,
    ...THEIRS,
  },
  { table: 'bundle', names: ['responder_id'], where: BY_RESPONDER, ...ASKED },
  { table: 'drill_person', names: ['responder_id'], where: BY_RESPONDER, ...ASKED },
  {
    table: 'inbound_text',
    names: ['responder_id', 'from_index'],
    where: `(${BY_RESPONDER} OR t.from_index = ANY(who.addresses))`,
    written: 'rows',
    erased: { from_index: 'NULL', from_sealed: 'NULL', text_sealed: 'NULL' },
  },
  { table: 'rota', names: ['rotation', 'layers'], where: null, written: INSIDE_ROTA, erased: 'stays' },
  { table: 'rota_schedule', names: ['layers', 'shifts'], where: null, written: INSIDE_ROTA, erased: 'stays' },
  {
    table: 'rota_watch',
    names: ['responder_ids'],
    where: null,
    written: { leftOut: 'who was on duty at the last look, overwritten within a minute' },
    erased: 'stays',
  },
  {
    table: 'rota_override',
    names: ['responder_id', 'instead_of_id'],
    where: `(${BY_RESPONDER} OR t.instead_of_id = who.responder)`,
    ...ASKED,
  },
  {
    table: 'rota_swap',
    names: ['responder_id', 'taken_by_id'],
    where: `(${BY_RESPONDER} OR t.taken_by_id = who.responder)`,
    ...ASKED,
  },
  // The offer first: what was found by the address is gone with it.
  { table: 'join_request', names: ['responder_id'], where: `t.id IN ${OFFERS}`, ...THEIRS },
  { table: 'join_contact', names: ['address_index'], where: `t.join_request_id IN ${OFFERS}`, ...THEIRS },
  {
    table: 'join_vouch',
    names: ['person_id'],
    where: ofAccount('person_id'),
    written: 'acts',
    erased: 'stays',
  },
  { table: 'session', names: ['user_id'], where: BY_ACCOUNT, ...THEIRS },
  { table: 'known_device', names: ['user_id'], where: BY_ACCOUNT, ...THEIRS },
  { table: 'sign_in_notice', names: ['user_id'], where: BY_ACCOUNT, ...THEIRS },
  { table: 'passkey', names: ['user_id'], where: BY_ACCOUNT, ...THEIRS, secret: ['public_key'] },
  {
    table: 'account_recovery',
    names: ['user_id', 'asked_by', 'ended_by'],
    where: `(${BY_ACCOUNT} OR ${ofAccount('asked_by')} OR ${ofAccount('ended_by')})`,
    ...DECISION,
  },
  {
    table: 'api_key',
    names: ['user_id'],
    where: BY_ACCOUNT,
    written: 'rows',
    erased: { name: `'A former key'`, revoked_at: 'coalesce(revoked_at, now())' },
  },
  {
    table: 'user',
    names: ['responder_id', 'email'],
    where: 't.id = who.account',
    written: 'rows',
    secret: ['totp_sealed', 'totp_last_step'],
    erased: {
      name: FORMER,
      email: `'former-' || id || '@invalid'`,
      status: `'disabled'`,
      role: `'viewer'`,
      responder_id: 'NULL',
      password_hash: 'NULL',
      totp_sealed: 'NULL',
      setup_token_hash: 'NULL',
      failed_sign_ins: '0',
      locked_until: 'NULL',
    },
  },
  { table: 'incident', names: ['assignee_id'], where: ofAccount('assignee_id'), ...DECISION },
  { table: 'verification', names: ['by_id'], where: ofAccount('by_id'), ...DECISION },
  { table: 'next_of_kin_record', names: ['by_id'], where: ofAccount('by_id'), ...DECISION },
  { table: 'incident_note', names: ['by_id'], where: ofAccount('by_id'), ...DECISION },
  { table: 'mailbox_message', names: ['by_id'], where: ofAccount('by_id'), ...DECISION },
  { table: 'source_judgement', names: ['by_id'], where: ofAccount('by_id'), ...DECISION },
  { table: 'report', names: ['taken_by_id'], where: ofAccount('taken_by_id'), ...DECISION },
  { table: 'consent', names: ['recorded_by'], where: ofAccount('recorded_by'), ...DECISION },
  {
    table: 'reporter_notice',
    names: ['address_index'],
    where: null,
    written: { leftOut: 'it would lead from a person to what they reported; whoever reported has their code' },
    erased: 'stays',
  },
  {
    table: 'task',
    names: ['assignee_id', 'ended_by', 'created_by'],
    where: `(${['assignee_id', 'ended_by', 'created_by'].map(ofAccount).join(' OR ')})`,
    ...DECISION,
  },
  { table: 'task_try', names: ['by_id'], where: ofAccount('by_id'), ...DECISION },
  { table: 'task_template', names: ['checked_by'], where: ofActor('checked_by'), ...DECISION },
  {
    table: 'release',
    names: ['requested_by', 'confirmed_by'],
    where: `(${ofAccount('requested_by')} OR ${ofAccount('confirmed_by')})`,
    ...DECISION,
  },
  {
    table: 'legal_hold',
    names: ['placed_by', 'reviewed_by', 'lifted_by'],
    where: `(${['placed_by', 'reviewed_by', 'lifted_by'].map(ofAccount).join(' OR ')})`,
    ...DECISION,
  },
  {
    table: 'policy_version',
    names: ['saved_by'],
    where: ofActor('saved_by'),
    ...DECISION,
    // It may name others by their ids.
    secret: ['definition'],
  },
  { table: 'drill', names: ['started_by'], where: ofActor('started_by'), ...DECISION },
  { table: 'region_maintenance', names: ['by'], where: ofActor('by'), ...DECISION },
  { table: 'sending_stop', names: ['by'], where: ofActor('by'), ...DECISION },
  { table: 'bulletin_version', names: ['by'], where: ofActor('by'), ...DECISION },
  { table: 'help_line', names: ['checked_by'], where: ofActor('checked_by'), ...DECISION },
  { table: 'muted_source', names: ['by'], where: ofActor('by'), ...DECISION },
  {
    table: 'journal_entry',
    names: ['actor'],
    where: ofActor('actor'),
    ...DECISION,
    // Ids of others.
    secret: ['data', 'canonical', 'prev_hash', 'hash'],
  },
];

/** Columns whose names look as if they named a person, and do not. */
export const NOT_PEOPLE: readonly string[] = [
  'sender_pause.over_by',
  'message.carried_by',
  'message.drill_person_id',
  'task_template.done_by',
];

/** Where somebody may stand without a column that names them; said in each document. */
export const NOT_LOOKED_FOR: Readonly<Record<string, string>> = {
  report: 'what somebody reported is sealed apart from who they are; whoever has its code gets it by that',
  policy: 'settings may name a responder by id as somebody to ask',
  policy_version: 'keeps such settings as they were saved',
  run: 'keeps such settings as they were',
};
