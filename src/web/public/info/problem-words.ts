/** What an answer of the API means and what to do, by its code. For programmers, in English. */
export const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  invalid_request:
    'Fields are missing or not as expected. “errors” names each of them with what was expected. Nothing was changed.',
  malformed_json: 'The body is not valid JSON. Send UTF-8 with Content-Type: application/json.',
  malformed_body: 'The body is not valid UTF-8, or its percent-encoding is broken.',
  malformed_text: 'A text holds NUL or half of a surrogate pair, which no field may hold.',
  nested_too_deep: 'The body is nested deeper than any of ours.',
  bad_cursor: 'The cursor did not come from the previous page of this list. Begin again without one.',
  unknown_facility:
    'No place has this code. GET /api/v1/facilities lists them; a place in words goes into “placeText”.',
  flood_of_reports:
    'More reports came from everywhere than are taken in an hour. Retry-After says when the next is taken. A person can still send the form. A request with a coordinator’s key is not counted.',
  not_held: 'The report is not kept back, or somebody has dealt with it. Read the incident again.',
  source_unknown:
    'Which network the report came from is known for a day only, and never of what was told on the telephone.',
  too_many_reports:
    'More reports came from this network than are taken in the time. Retry-After says when the next is taken. A request with a coordinator’s key is not counted.',
  too_many_codes: 'Too many receipt codes that open nothing were tried. Retry-After says when to go on.',
  too_many_sign_ins: 'Too many sign-ins failed from this network. Retry-After says when to go on.',
  key_needed: 'The route needs a key: Authorization: Bearer KEY.',
  role_forbidden: 'The key’s role does not allow this.',
  region_forbidden: 'The key is tied to other regions.',
  not_found: 'There is nothing at this address, or nothing that this key may see.',
  method_not_allowed: 'The address answers other methods; the header Allow names them.',
  unsupported_media_type: 'Send JSON with Content-Type: application/json.',
  too_large: 'The body is larger than is taken here.',
  stale_step: '“expectedStep” is not the step at which the run stands. Read the plan again and decide anew.',
  run_over: 'The run has ended; no further step can start.',
  no_next_step: 'There is no step after the present one.',
  incident_over: 'The incident is stood down, closed or dismissed. Reopen it first.',
  incident_merged: 'The incident was merged into another. Act on that one.',
  second_coordinator_required: 'Another person has to confirm this. A second key of the same person does not count.',
  internal_error: 'A defect on our side. It was noted; “requestId” names it. Try again in a minute.',
};

/** Every code of ours has this shape; others have no page. */
export const PROBLEM_CODE = /^[a-z][a-z_]{2,59}$/;
