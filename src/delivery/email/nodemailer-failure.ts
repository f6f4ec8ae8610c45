import type { SendFailure } from '../send-outcome.js';

/** The part of Nodemailer's error that is read; its message and response may hold the address and are not. */
export interface MailError {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  readonly message?: string | undefined;
}

/**
 * What an SMTP error means for the mail. `bodyLeft`: at least a part of the message was handed to the connection.
 * Reply codes by RFC 5321 (4.2), enhanced ones by RFC 3463 (5.1.x addressing, 5.2.x mailbox, 5.7.x policy). Checked
 * November 2026.
 */
export function mailFailureOf(error: MailError, bodyLeft: boolean): SendFailure {
  if (error.responseCode === undefined) return ofConnection(error, bodyLeft);
  const code = `smtp_${String(error.responseCode)}`;
  if (error.code === 'EAUTH') return ofSignIn(error.responseCode, code);
  if (error.responseCode < 500) {
    // 421 closes the door for everybody, the other 4xx are about this mail
    const reason = 'The mail server takes no mail for the moment.';
    return { kind: 'try_later', code, reason, wholeSender: error.responseCode === 421 };
  }
  if (isAboutAddress(error)) {
    return { kind: 'bad_address', code, reason: 'The mail server says that there is no such mailbox.' };
  }
  return {
    kind: 'refused',
    code,
    reason: 'The mail server refuses our mail; check the sender, its rights and limits.',
  };
}

function ofSignIn(responseCode: number, code: string): SendFailure {
  return responseCode < 500
    ? { kind: 'try_later', code, reason: 'The mail server takes no sign-in for the moment.', wholeSender: true }
    : { kind: 'refused', code, reason: 'The mail server does not accept the name and password in SMTP_URL.' };
}

/** 550, 551 and 553 to a recipient are about the mailbox, unless the server says that it is a matter of policy. */
function isAboutAddress({ command, responseCode, response }: MailError): boolean {
  if (command === 'MAIL FROM') return false;
  const enhanced = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  if (enhanced !== undefined) {
    if (/^5\.1\.[78]$/.test(enhanced)) return false; // the sender's address
    if (/^5\.1\./.test(enhanced)) return true;
    if (/^5\.2\.[012]$/.test(enhanced) && command === 'RCPT TO') return true; // no longer in use, or full
    if (/^5\.7\./.test(enhanced)) return false;
  }
  return command === 'RCPT TO' && (responseCode === 550 || responseCode === 551 || responseCode === 553);
}

const CERTIFICATE = /certificate|self.signed|altname|unable to verify/i;

function ofConnection({ code, message }: MailError, bodyLeft: boolean): SendFailure {
  if (bodyLeft) {
    return {
      kind: 'unsure',
      code: code === 'ETIMEDOUT' || code === 'EABORT' ? 'timeout' : 'connection_lost',
      reason: 'The connection to the mail server broke; it may have taken the mail.',
    };
  }
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'ECONFIG' || code === 'EREQUIRETLS') {
    return { kind: 'refused', code: 'smtp_settings', reason: 'The mail server asks for a sign-in; check SMTP_URL.' };
  }
  if (CERTIFICATE.test(message ?? '')) {
    return { kind: 'refused', code: 'smtp_tls', reason: 'The certificate of the mail server is not valid.' };
  }
  const reason = 'The mail server could not be reached.';
  return { kind: 'try_later', code: 'no_connection', reason, wholeSender: false };
}
