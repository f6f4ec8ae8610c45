/** Machine draft, not yet read by a speaker. */
import type { EmailCommon } from './email-common.js';

export const emailCommonRo: EmailCommon = {
  page: {
    answer: {
      plain: 'Citiți și răspundeți pe pagina dumneavoastră. Deschiderea ei nu schimbă nimic; acolo alegeți:',
      html: 'Răspundeți pe pagina dumneavoastră. Deschiderea ei nu schimbă nimic; acolo alegeți.',
      button: 'Citesc și răspund',
    },
    read: {
      plain: 'Mai multe sunt pe pagina dumneavoastră:',
      html: 'Mai multe sunt pe pagina dumneavoastră.',
      button: 'Deschid pagina mea',
    },
    confirm: {
      plain: 'Confirmați pe această pagină. Trimitem un cod, pe care îl scrieți acolo:',
      html: 'Confirmați pe această pagină. Trimitem un cod, pe care îl scrieți acolo.',
      button: 'Confirm',
    },
    mailbox: {
      plain: 'Codul dumneavoastră îl deschide aici:',
      html: 'Codul dumneavoastră îl deschide aici.',
      button: 'Citesc cu codul meu',
    },
    account: {
      plain: 'Conectările dumneavoastră sunt pe această pagină. Le puteți încheia acolo:',
      html: 'Conectările dumneavoastră sunt pe această pagină. Le puteți încheia acolo.',
      button: 'Vezi conectările mele',
    },
  },
  someDevice: 'un browser care nu spune ce este',
  or: 'Sau',
  noReply: 'Un răspuns prin e-mail nu ajunge la noi.',
  ring: 'Preferați să auziți întâi de la un om? Sunați coordonatorul de serviciu: {phone}.',
  neverAsk: 'Nu cerem niciodată o parolă sau un cod prin e-mail.',
  onDuty: 'Trimis pentru că sunteți de serviciu până la {until}.',
  whatWeText: 'Ce trimitem și ce nu cerem niciodată:',
  draft: 'Această traducere a fost făcută de o mașină și nu a fost încă verificată.',
};
