/** What a problem means, by its code: the last part of `type`. Codes are stable. */
export interface ProblemType {
  readonly status: number;
  readonly meaning: string;
}

const REQUEST = {
  invalid_request: [400, 'A field is missing or wrong; every one is listed.'],
  malformed_request: [400, 'The request could not be read.'],
  malformed_json: [400, 'The body is not JSON.'],
  malformed_body: [400, 'The body is not UTF-8.'],
  malformed_text: [400, 'A text holds a character that no text may hold.'],
  malformed_address: [400, 'The address is not well encoded.'],
  nested_too_deep: [400, 'The body is nested too deep.'],
  bad_cursor: [400, 'The cursor is not one of this list.'],
  bad_idempotency_key: [400, 'The Idempotency-Key is not 1 to 255 printable ASCII characters.'],
  unknown_reference: [400, 'Something that is named does not exist; every field is listed.'],
  too_many_events: [400, 'The calendar has too many events for one import.'],
  unknown_region: [400, 'There is no region with this code.'],
  unknown_facility: [400, 'There is no place with this code.'],
  bad_time: [400, 'The time is over, or too far off.'],
  not_the_same_person: [400, 'The person has another number and address than the offer.'],
  invalid_check_day: [400, 'The day of the check is in the future.'],
  invalid_review_day: [400, 'The day of the review is not after today and within twelve months.'],
  unknown_user: [400, 'Nobody signs in with this address.'],
  invalid_address: [400, 'An e-mail address or telephone number cannot be used.'],
  invalid_email: [400, 'This is no e-mail address.'],
  invalid_name: [400, 'This is no name.'],
  reason_needed: [400, 'An original needs a reason.'],
  no_copy: [400, 'Of this kind no copy can be made.'],
  method_required: [400, 'A confirmation needs the way it was found out.'],
  method_not_allowed: [405, 'The address answers other methods; see Allow.'],
  not_acceptable: [406, 'The answer does not exist in the form that was asked for.'],
  too_large: [413, 'The body is larger than 256 kB.'],
  unsupported_media_type: [415, 'Bodies are application/json.'],
  unsupported_charset: [415, 'Bodies are UTF-8.'],
} as const;

const ACCESS = {
  key_needed: [401, 'No key was sent, or it does not work any more.'],
  role_forbidden: [403, 'The role of the key does not include this. It is written to the log.'],
  channel_not_yours: [403, 'Only coordinators say that a report came by another way than the web.'],
  region_forbidden: [403, 'This belongs to a region that is not the caller’s. It is written to the log.'],
  not_found: [404, 'There is no such thing.'],
  too_many_lines: [409, 'The list of lines to ring is full.'],
  own_account: [409, 'Nobody takes their own role or disables themselves.'],
  invite_instead: [409, 'An account cannot be set back to invited; make a new invitation.'],
  not_set_up: [409, 'The person has no password and second factor yet.'],
  recovery_takes_two: [409, 'The person has signed in before: two people let them in again, in the console.'],
  user_exists: [409, 'Somebody signs in with this address.'],
} as const;

const INCIDENTS = {
  wrong_status: [409, 'The incident’s status does not allow it.'],
  incident_over: [409, 'The incident is over.'],
  incident_merged: [409, 'The incident was merged into another.'],
  same_incident: [409, 'An incident is not merged into itself.'],
  not_merged: [409, 'The incident was not merged.'],
  not_verified: [409, 'Gate: nobody has checked it yet.'],
  next_of_kin_first: [409, 'Gate: shut until the family has been told.'],
  naming_not_agreed: [409, 'Gate: the family has not agreed to the name.'],
  family_refuses: [409, 'Gate: somebody of the family refuses the name.'],
  child_not_named: [409, 'Gate: a child is not named.'],
  region_unknown: [409, 'Nobody knows yet which region the incident is in.'],
  already_released: [409, 'This alert has been released already.'],
  nothing_to_confirm: [409, 'Nobody has asked for this level yet.'],
  second_coordinator_required: [409, 'It must be a second coordinator.'],
  stale_step: [409, 'The run is at another step than expected.'],
  no_next_step: [409, 'The run has no further step.'],
  region_maintenance: [409, 'The region is in maintenance mode; end that first.'],
  already_on_hold: [409, 'A legal hold is in force already.'],
  not_on_hold: [409, 'No legal hold is in force, or it belongs to the incident that this one was merged into.'],
  legal_hold: [409, 'A legal hold keeps it: nothing is deleted, whoever asks.'],
  run_over: [409, 'No run is under way.'],
} as const;

const RECORDS = {
  not_confirmed: [409, 'Nobody has confirmed the number or address of the offer yet.'],
  already_welcomed: [409, 'The person has been welcomed already.'],
  already_declined: [409, 'The offer has been declined.'],
  vouches_needed: [409, 'Two different people have to vouch before somebody is welcomed.'],
  already_responder: [409, 'Somebody in the list has this number or address; bring that person up to date.'],
  offer_unreadable: [409, 'The offer was sealed under a secret that is not set here.'],
  facility_exists: [409, 'There is a place with this code.'],
  group_exists: [409, 'There is a group of this name.'],
  group_has_rota: [409, 'A rota belongs to this group.'],
  responder_in_rota: [409, 'The person takes turns in a rota.'],
  named_by_policy: [409, 'A policy names it: a step of it would reach nobody there.'],
  override_overlaps: [409, 'Another override speaks of the same person or place at that time.'],
  schedule_overlaps: [409, 'Another temporary schedule holds at that time.'],
  swap_overlaps: [409, 'The person has asked for a swap at that time already.'],
  swap_over: [409, 'That time is over.'],
  swap_taken: [409, 'Somebody has taken the swap already.'],
  swap_open: [409, 'Nobody has taken the swap.'],
  own_swap: [409, 'Nobody takes their own swap.'],
  not_on_duty: [409, 'The person is not on duty at that time.'],
  not_active: [409, 'The person has paused alerts or left.'],
  on_leave: [409, 'The person is on leave at that time.'],
  policy_in_use: [409, 'A route leads to this policy.'],
  fallback_required: [409, 'Each trigger keeps a route that fits everything.'],
  not_retriable: [409, 'Only a message that did not arrive is sent once more.'],
  not_reachable: [409, 'The person cannot be reached by this channel.'],
  code_gone: [409, 'No code for this number or address works any more; ask for another.'],
  code_spent: [409, 'The code was typed wrong five times; ask for another.'],
  drill_under_way: [409, 'A drill is under way in this region.'],
  real_alert: [409, 'People of the region are being asked in earnest.'],
  not_held: [409, 'The report is not kept back, or somebody has dealt with it.'],
  source_unknown: [409, 'Which network it came from is not known, or no more.'],
  under_way: [409, 'Another message to the person is on its way.'],
} as const;

const SERVER = {
  idempotency_in_progress: [409, 'The first request with this key is still under way.'],
  idempotency_key_reused: [422, 'The key was used for another request.'],
  too_many_reports: [429, 'Too many reports from this network in a short time; see Retry-After.'],
  flood_of_reports: [429, 'Too many reports from everywhere in a short time; see Retry-After.'],
  wrong_code: [422, 'These are not the digits that were sent.'],
  code_too_soon: [429, 'A code was sent a short time ago; see Retry-After.'],
  too_many_codes: [429, 'Too many wrong codes in a short time; see Retry-After.'],
  internal_error: [500, 'Our mistake; it has been noted.'],
  queue_unavailable: [503, 'The queue cannot be reached at the moment.'],
} as const;

const ALL = { ...REQUEST, ...ACCESS, ...INCIDENTS, ...RECORDS, ...SERVER };
export type ProblemCode = keyof typeof ALL;

export const PROBLEM_TYPES: ReadonlyMap<string, ProblemType> = new Map(
  Object.entries(ALL).map(([code, [status, meaning]]) => [code, { status, meaning }]),
);
