import type { Settings } from './settings.js';

/** A way by which nothing leaves this machine, because no provider is set for it. */
export interface UnsetProvider {
  readonly what: 'texts' | 'mail';
  /** The settings that would change it. */
  readonly settings: string;
}

/** In production this must be said loudly; elsewhere messages are kept on purpose, and nothing is wrong. */
export function unsetProviders({
  environment,
  twilio,
  mail,
}: Pick<Settings, 'environment' | 'twilio' | 'mail'>): readonly UnsetProvider[] {
  if (environment !== 'production') return [];
  const texts = { what: 'texts', settings: 'TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN' } as const;
  const mails = { what: 'mail', settings: 'SMTP_URL, MAIL_FROM' } as const;
  return [...(twilio === null ? [texts] : []), ...(mail === null ? [mails] : [])];
}
