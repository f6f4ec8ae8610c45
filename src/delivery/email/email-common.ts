import type { Language } from '../../kernel/language.js';

/** What every e-mail says around its own words. */
export interface EmailCommon {
  /** The way to the page: in the plain part, in the HTML, on the button. */
  readonly page: Readonly<
    Record<
      'answer' | 'read' | 'confirm' | 'mailbox',
      { readonly plain: string; readonly html: string; readonly button: string }
    >
  >;
  readonly or: string;
  readonly noReply: string;
  readonly ring: string;
  readonly neverAsk: string;
  readonly onDuty: string;
  readonly whatWeText: string;
  /** Says that no speaker has read the translation yet; empty where it needs no saying. */
  readonly draft: string;
}

const en: EmailCommon = {
  page: {
    answer: {
      plain: 'Read and answer on your own page. Opening it changes nothing; you choose there:',
      html: 'Answer on your own page. Opening it changes nothing; you choose there.',
      button: 'Read and answer',
    },
    read: {
      plain: 'More stands on your own page:',
      html: 'More stands on your own page.',
      button: 'Open my page',
    },
    confirm: {
      plain: 'Confirm it on this page. We send a code there, and you type it in:',
      html: 'Confirm it on this page. We send a code there, and you type it in.',
      button: 'Confirm it',
    },
    mailbox: {
      plain: 'Your code opens it here:',
      html: 'Your code opens it here.',
      button: 'Read it with my code',
    },
  },
  or: 'Or',
  noReply: 'An e-mail reply does not reach us.',
  ring: 'Rather hear it from a person first? Ring the duty coordinator: {phone}.',
  neverAsk: 'We never ask for a password or a code by e-mail.',
  onDuty: 'Sent because you are on duty until {until}.',
  whatWeText: 'What we send, and what we never ask:',
  draft: '',
};

/** MACHINE DRAFT: a Welsh speaker has to read it. */
const cy: EmailCommon = {
  page: {
    answer: {
      plain: "Darllenwch ac atebwch ar eich tudalen eich hun. Nid yw ei hagor yn newid dim; chi sy'n dewis yno:",
      html: "Atebwch ar eich tudalen eich hun. Nid yw ei hagor yn newid dim; chi sy'n dewis yno.",
      button: 'Darllen ac ateb',
    },
    read: {
      plain: 'Mae rhagor ar eich tudalen eich hun:',
      html: 'Mae rhagor ar eich tudalen eich hun.',
      button: 'Agor fy nhudalen',
    },
    confirm: {
      plain: 'Cadarnhewch ar y dudalen hon. Rydym yn anfon cod, ac rydych yn ei deipio i mewn:',
      html: 'Cadarnhewch ar y dudalen hon. Rydym yn anfon cod, ac rydych yn ei deipio i mewn.',
      button: 'Cadarnhau',
    },
    mailbox: {
      plain: 'Mae eich cod yn ei hagor yma:',
      html: 'Mae eich cod yn ei hagor yma.',
      button: 'Ei darllen gyda fy nghod',
    },
  },
  or: 'Neu',
  noReply: 'Nid yw ateb i e-bost yn ein cyrraedd.',
  ring: 'Gwell clywed gan berson yn gyntaf? Ffoniwch y cydlynydd ar ddyletswydd: {phone}.',
  neverAsk: 'Ni ofynnwn byth am gyfrinair na chod drwy e-bost.',
  onDuty: 'Anfonwyd am eich bod ar ddyletswydd tan {until}.',
  whatWeText: 'Beth rydym yn ei anfon, a beth na ofynnwn byth amdano:',
  draft: 'Drafft peiriant: nid oes siaradwr Cymraeg wedi darllen y geiriau hyn eto.',
};

export const EMAIL_COMMON: Readonly<Record<Language, EmailCommon>> = { en, cy };
