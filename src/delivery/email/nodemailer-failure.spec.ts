import { describe, expect, it } from '@jest/globals';
import { type MailError, mailFailureOf } from './nodemailer-failure.js';

const reply = (command: string, response: string): MailError => ({
  code: command === 'DATA' ? 'EMESSAGE' : 'EENVELOPE',
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
});

describe('a reply of the mail server', () => {
  it.each([
    ['RCPT TO', '450 4.2.1 try again', 'try_later'],
    ['RCPT TO', '451 greylisted', 'try_later'],
    ['DATA', '452 4.3.1 full', 'try_later'],
    ['RCPT TO', '550 5.1.1 no such user', 'bad_address'],
    ['RCPT TO', '550 no such user', 'bad_address'],
    ['RCPT TO', '551 user not local', 'bad_address'],
    ['RCPT TO', '553 5.1.3 bad syntax', 'bad_address'],
    ['RCPT TO', '554 5.1.2 no such domain', 'bad_address'],
    ['RCPT TO', '552 5.2.2 mailbox full', 'bad_address'],
    ['DATA', '550 5.1.1 no such user', 'bad_address'],
    ['RCPT TO', '550 5.7.1 relaying denied', 'refused'],
    ['RCPT TO', '554 5.7.1 blocked', 'refused'],
    ['RCPT TO', '550 5.1.8 sender does not exist', 'refused'],
    ['MAIL FROM', '550 5.1.1 who are you', 'refused'],
    ['MAIL FROM', '553 not yours', 'refused'],
    ['DATA', '550 looks like spam', 'refused'],
    ['DATA', '554 5.6.0 no', 'refused'],
  ])('to %s: %s is %s', (command, response, kind) => {
    expect(mailFailureOf(reply(command, response), false)).toMatchObject({ kind });
  });

  it('holds the whole sender when the door is shut', () => {
    expect(mailFailureOf(reply('MAIL FROM', '421 4.7.0 later'), false)).toMatchObject({ wholeSender: true });
    expect(mailFailureOf(reply('RCPT TO', '450 later'), false)).toMatchObject({ wholeSender: false });
  });

  it.each([
    [535, 'refused'],
    [454, 'try_later'],
  ])('to the sign-in: %p is %s', (responseCode, kind) => {
    expect(mailFailureOf({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode }, false)).toMatchObject({ kind });
  });

  it('never comes through with its words', () => {
    const outcome = mailFailureOf(reply('RCPT TO', '550 5.1.1 <joyce@example.org> unknown'), false);
    expect(JSON.stringify(outcome)).not.toContain('joyce');
  });
});

describe('a broken connection', () => {
  it.each(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'EABORT'])(
    '%s before the message left: try later',
    (code) => {
      expect(mailFailureOf({ code }, false)).toMatchObject({ kind: 'try_later', code: 'no_connection' });
    },
  );

  it.each([
    ['ECONNECTION', 'connection_lost'],
    ['ESOCKET', 'connection_lost'],
    ['ETIMEDOUT', 'timeout'],
    ['EABORT', 'timeout'],
  ])('%s after the message left: unsure', (code, said) => {
    expect(mailFailureOf({ code }, true)).toMatchObject({ kind: 'unsure', code: said });
  });

  it.each([
    [{ code: 'EAUTH' }, 'smtp_settings'],
    [{ code: 'ETLS', message: 'Error initiating TLS - self-signed certificate' }, 'smtp_tls'],
    [{ code: 'ESOCKET', message: 'certificate has expired' }, 'smtp_tls'],
  ])('%p needs an operator', (error, code) => {
    expect(mailFailureOf(error, false)).toMatchObject({ kind: 'refused', code });
  });
});
