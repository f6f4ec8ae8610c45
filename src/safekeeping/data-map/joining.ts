import { keyedHash, personal, plain, sealed, type TableFacts } from './table-facts.js';

const OFFER = {
  key: 'id',
  read: 'coordinators',
  kept: 'offers',
  inBackup: true,
  ends: { job: 'intake/join/forget-joins.handler.ts' },
} as const;

/** Who offers to help, before they are a responder. */
export const JOINING: readonly TableFacts[] = [
  {
    ...OFFER,
    table: 'join_request',
    about: 'a person who offers to help',
    erased: 'the row is deleted',
    columns: {
      ...plain('id status created_at postponed_until decided_at'),
      ...personal('region_code group_id language roles consent_at confirmed_at responder_id'),
      details_sealed: sealed('join_request.details'),
      submission_hash: keyedHash({ forADay: true }),
    },
  },
  {
    ...OFFER,
    table: 'join_contact',
    about: 'a number or address of somebody who offers to help',
    erased: 'with the offer',
    columns: {
      ...plain('id channel created_at'),
      ...personal('join_request_id address_mask verified_at opted_out_at'),
      address_sealed: sealed('join_contact.address'),
      address_index: keyedHash({ of: 'address_sealed', purpose: 'contact_method.address' }),
    },
  },
  {
    ...OFFER,
    table: 'join_vouch',
    about: 'who says that they know the person',
    key: 'join_request_id',
    erased: 'with the offer',
    columns: { ...plain('join_request_id at'), ...personal('person_id') },
  },
  {
    ...OFFER,
    table: 'join_code',
    about: 'the newest code sent to a number or address that somebody typed; the digits are nowhere',
    read: 'nobody',
    erased: 'the row is deleted',
    columns: {
      ...plain('id join_contact_id sent_at wrong_tries used_at unused'),
      address_index: keyedHash({ forADay: true }),
    },
  },
];
