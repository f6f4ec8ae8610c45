import { hashed, personal, plain, sealed, type TableFacts } from './table-facts.js';

const PERSON = { key: 'id', inBackup: true } as const;

/** Who signs in. */
export const ACCOUNTS: readonly TableFacts[] = [
  {
    ...PERSON,
    table: 'user',
    about: 'a person who signs in',
    read: 'admins',
    kept: 'account',
    erased: 'by an admin',
    columns: {
      ...plain('id status setup_expires_at created_at totp_last_step first_signed_in_at'),
      ...personal('email name role region_codes responder_id failed_sign_ins locked_until'),
      password_hash: hashed,
      setup_token_hash: hashed,
      totp_sealed: sealed('user.totp'),
    },
  },
  {
    ...PERSON,
    table: 'session',
    about: 'somebody who is signed in',
    read: 'nobody',
    kept: 'sessions',
    erased: 'the row is deleted',
    inBackup: false,
    ends: { from: 'row', at: ['expires_at', 'revoked_at'], over: 'deleted' },
    columns: {
      ...plain('id created_at expires_at second_factor_at revoked_at'),
      ...personal('user_id last_seen_at device'),
      token_hash: hashed,
    },
  },
  {
    ...PERSON,
    table: 'known_device',
    about: 'a browser in which somebody signed in, by a random mark',
    read: 'nobody',
    kept: 'sessions',
    erased: 'the row is deleted',
    inBackup: false,
    ends: { from: 'row', at: ['expires_at'], over: 'deleted' },
    columns: {
      ...plain('id created_at expires_at'),
      ...personal('user_id last_used_at'),
      token_hash: hashed,
    },
  },
  {
    ...PERSON,
    table: 'sign_in_notice',
    about: 'that somebody was told of a sign-in on a new device',
    read: 'nobody',
    kept: 'deliveries',
    erased: 'the row is deleted',
    inBackup: false,
    ends: { from: 'row', at: ['at'], over: 'deleted' },
    columns: {
      ...plain('id at session_id answer answered_at'),
      ...personal('user_id device'),
    },
  },
  {
    ...PERSON,
    table: 'passkey',
    about: 'a key with which a person signs in',
    read: 'nobody',
    kept: 'account',
    erased: 'the row is deleted',
    columns: {
      ...plain('id public_key counter transports created_at'),
      ...personal('user_id credential_id last_used_at'),
      name_sealed: sealed('passkey.name'),
    },
  },
  {
    ...PERSON,
    table: 'answered_challenge',
    about: 'that a question to a passkey was answered once',
    read: 'nobody',
    kept: 'work',
    erased: 'the row is deleted',
    inBackup: false,
    columns: { id: hashed, ...plain('expires_at') },
  },
  {
    ...PERSON,
    table: 'account_recovery',
    about: 'that two people let somebody in again',
    read: 'coordinators',
    kept: 'account',
    erased: 'an id that leads to nobody',
    columns: {
      ...plain('id asked_at expires_at outcome ended_at'),
      ...personal('user_id asked_by ended_by'),
    },
  },
  {
    ...PERSON,
    table: 'api_key',
    about: 'a key of a program or person',
    read: 'admins',
    kept: 'account',
    erased: 'it is revoked, and the row stays for the log',
    columns: {
      ...plain('id name role region_codes created_at last_used_at revoked_at'),
      ...personal('user_id'),
      key_hash: hashed,
    },
  },
];
