import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { NodemailerEmailSender } from '../../../src/delivery/email/nodemailer-email.sender.js';
import type { EmailAddress } from '../../../src/kernel/email-address.js';
import type { MessageId } from '../../../src/kernel/ids.js';
import { SmtpSink } from '../../support/smtp-sink.js';

const JOYCE = 'joyce@example.org' as EmailAddress;
const MESSAGE = '0197a3c0-0000-7000-8000-000000000003' as MessageId;
const MAIL = {
  to: JOYCE,
  subject: 'Vigil: alert for Yorkshire, code K7M4',
  text: 'Joyce, can you help? Your code is K7M4.\n\nEich cod: â ê ŵ ŷ',
  html: '<p>Joyce, can you help? Your code is <b>K7M4</b>.</p>',
  messageId: MESSAGE,
};
const FROM = 'Vigil <alerts@vigil.example>';

let sink: SmtpSink;
const senders: NodemailerEmailSender[] = [];

function senderTo(smtpUrl = sink.url, times = { stepMs: 5_000, totalMs: 10_000 }): NodemailerEmailSender {
  const sender = new NodemailerEmailSender({ smtpUrl, from: FROM }, times);
  senders.push(sender);
  return sender;
}

beforeAll(async () => {
  sink = await SmtpSink.start();
});
afterEach(() => {
  try {
    sink.verifyNoUnexpected();
  } finally {
    sink.reset();
    for (const sender of senders.splice(0)) sender.close();
  }
});
afterAll(() => sink.close());

describe('sending an e-mail', () => {
  it('hands over text and page, with the headers of a duty alert', async () => {
    const outcome = await senderTo().send(MAIL);
    const mail = await sink.expectMail(JOYCE, 'K7M4');
    expect(outcome).toEqual({ kind: 'accepted', provider: 'smtp', providerId: `<${MESSAGE}@vigil.example>` });
    expect(mail).toMatchObject({
      subject: MAIL.subject,
      from: 'alerts@vigil.example',
      messageId: `<${MESSAGE}@vigil.example>`,
    });
    expect(mail.text.trim()).toBe(MAIL.text);
    expect(mail.html.trim()).toBe(MAIL.html);
    expect(mail.headers.get('content-type')).toMatch(/^multipart\/alternative/);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect([...mail.headers.keys()].filter((name) => /^(list-|in-reply-to|references|x-mailer)/.test(name))).toEqual(
      [],
    );
  });

  it('puts the mails of one incident together', async () => {
    const sender = senderTo();
    await sender.send({ ...MAIL, incidentThread: '0197a3c0-1111-7000-8000-000000000009' });
    const mail = await sink.expectMail(JOYCE);
    const root = '<incident.0197a3c0-1111-7000-8000-000000000009@vigil.example>';
    expect(mail.headers.get('references')).toBe(root);
    expect(mail.headers.get('in-reply-to')).toBe(root);
  });

  it('does not let a thread name write headers', async () => {
    await senderTo().send({ ...MAIL, incidentThread: 'x>\r\nBcc: bashir@example.org' });
    const mail = await sink.expectMail(JOYCE);
    expect(mail.headers.has('bcc')).toBe(false);
    expect(mail.headers.get('references')).toBe('<incident.xBccbashirexample.org@vigil.example>');
  });

  it('keeps the same Message-ID when it goes again', async () => {
    const sender = senderTo();
    await sender.send(MAIL);
    await sender.send(MAIL);
    const first = await sink.expectMail(JOYCE);
    expect((await sink.expectMail(JOYCE)).messageId).toBe(first.messageId);
  });

  it('sends many at once over few connections', async () => {
    const sender = senderTo();
    const addresses = Array.from({ length: 40 }, (_, index) => `person${String(index)}@example.org` as EmailAddress);
    const outcomes = await Promise.all(addresses.map((to) => sender.send({ ...MAIL, to })));
    expect(outcomes.map(({ kind }) => kind)).toEqual(addresses.map(() => 'accepted'));
    for (const to of addresses) await sink.expectMail(to);
  });

  it('encrypts where the server offers it, and minds who vouches for it unless it is this machine', async () => {
    const secure = await SmtpSink.start({ startTls: true });
    expect(await senderTo(secure.url).send(MAIL)).toMatchObject({ kind: 'accepted' });
    await secure.expectMail(JOYCE);
    const strict = await senderTo(`${secure.url}?tls.rejectUnauthorized=true`).send(MAIL);
    expect(strict).toMatchObject({ kind: 'refused', code: 'smtp_tls' });
    await secure.close();
  });

  it('signs in where SMTP_URL says so', async () => {
    const guarded = await SmtpSink.start({ login: { user: 'vigil', pass: 'se/cr?et' } });
    expect(await senderTo(guarded.url).send(MAIL)).toMatchObject({ kind: 'accepted' });
    await guarded.expectMail(JOYCE);
    expect(await senderTo(guarded.url.replace('se', 'no')).send(MAIL)).toMatchObject({
      kind: 'refused',
      code: 'smtp_535',
    });
    await guarded.close();
  });
});

describe('an answer other than yes', () => {
  it.each([
    [
      { at: 'rcpt', code: 450 },
      { kind: 'try_later', code: 'smtp_450', wholeSender: false },
    ],
    [
      { at: 'rcpt', code: 421 },
      { kind: 'try_later', code: 'smtp_421', wholeSender: true },
    ],
    [
      { at: 'data', code: 451 },
      { kind: 'try_later', code: 'smtp_451' },
    ],
    [
      { at: 'rcpt', code: 550 },
      { kind: 'bad_address', code: 'smtp_550' },
    ],
    [
      { at: 'rcpt', code: 551 },
      { kind: 'bad_address', code: 'smtp_551' },
    ],
    [
      { at: 'rcpt', code: 553 },
      { kind: 'bad_address', code: 'smtp_553' },
    ],
    [
      { at: 'rcpt', code: 550, text: '5.7.1 Relaying denied' },
      { kind: 'refused', code: 'smtp_550' },
    ],
    [
      { at: 'rcpt', code: 554 },
      { kind: 'refused', code: 'smtp_554' },
    ],
    [
      { at: 'mail', code: 553 },
      { kind: 'refused', code: 'smtp_553' },
    ],
    [
      { at: 'data', code: 554 },
      { kind: 'refused', code: 'smtp_554' },
    ],
  ] as const)('%j is %j', async (behaviour, outcome) => {
    sink.next(behaviour);
    expect(await senderTo().send(MAIL)).toMatchObject(outcome);
  });

  it('goes out at the next try, over the same connection', async () => {
    const sender = senderTo();
    sink.next(JOYCE, { at: 'rcpt', code: 450 });
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'try_later' });
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'accepted' });
    await sink.expectMail(JOYCE);
  });

  it('never repeats the address or the words', async () => {
    sink.next({ at: 'rcpt', code: 550, text: `5.1.1 <${JOYCE}> unknown` });
    expect(JSON.stringify(await senderTo().send(MAIL))).not.toMatch(/joyce|K7M4/);
  });
});

describe('no answer', () => {
  it.each([
    ['take_then_drop', 'connection_lost', 1],
    ['drop_after_data', 'connection_lost', 0],
    ['hang_after_data', 'timeout', 0],
  ] as const)('%s leaves it unsure, and it is not sent again by itself', async (behaviour, code, arrived) => {
    sink.next(behaviour);
    const sender = senderTo(sink.url, { stepMs: 1_000, totalMs: 10_000 });
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'unsure', code });
    expect(sink.mailsTo(JOYCE)).toHaveLength(arrived);
    if (arrived === 1) await sink.expectMail(JOYCE);
  });

  it('is unsure on a connection that has carried mails before, too', async () => {
    const sender = senderTo();
    await sender.send(MAIL);
    await sink.expectMail(JOYCE);
    sink.next('take_then_drop');
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'unsure' });
    await sink.expectMail(JOYCE);
  });

  it('is sure that nothing left when the connection breaks before the message', async () => {
    sink.next('drop_at_rcpt');
    sink.next('drop_at_rcpt');
    expect(await senderTo().send(MAIL)).toMatchObject({ kind: 'try_later', code: 'no_connection' });
  });

  it('is sure that nothing left when nobody listens, and sends once somebody does', async () => {
    const sender = senderTo();
    await sink.goDown();
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'try_later', code: 'no_connection' });
    await sink.comeBack();
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'accepted' });
    await sink.expectMail(JOYCE);
  });

  it('survives a server that went away while the connection was idle', async () => {
    const sender = senderTo();
    await sender.send(MAIL);
    await sink.expectMail(JOYCE);
    await sink.goDown();
    await sink.comeBack();
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'accepted' });
    await sink.expectMail(JOYCE);
  });

  it('gives up a server that takes too long for the whole', async () => {
    const slow = await SmtpSink.start({ latencyMs: 20_000 });
    expect(await senderTo(slow.url, { stepMs: 10_000, totalMs: 1_500 }).send(MAIL)).toMatchObject({
      kind: 'unsure',
      code: 'timeout',
    });
    await slow.close();
  });
});

describe('the check of the mail server', () => {
  it('is content with a server that lets us in, and sends nothing', async () => {
    expect(await senderTo().check()).toEqual({ ok: true });
  });

  it('says what is wrong', async () => {
    await sink.goDown();
    expect(await senderTo().check()).toEqual({ ok: false, reason: 'The mail server could not be reached.' });
    await sink.comeBack();
  });
});
