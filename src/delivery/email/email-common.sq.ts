/** Machine draft, not yet read by a speaker. */
import type { EmailCommon } from './email-common.js';

export const emailCommonSq: EmailCommon = {
  page: {
    answer: {
      plain: 'Lexoni dhe përgjigjuni në faqen tuaj. Hapja e saj nuk ndryshon asgjë; zgjidhni atje:',
      html: 'Përgjigjuni në faqen tuaj. Hapja e saj nuk ndryshon asgjë; zgjidhni atje.',
      button: 'Lexoj dhe përgjigjem',
    },
    read: {
      plain: 'Më shumë gjendet në faqen tuaj:',
      html: 'Më shumë gjendet në faqen tuaj.',
      button: 'Hap faqen time',
    },
    confirm: {
      plain: 'Konfirmojeni në këtë faqe. Dërgojmë një kod, të cilin e shkruani atje:',
      html: 'Konfirmojeni në këtë faqe. Dërgojmë një kod, të cilin e shkruani atje.',
      button: 'Konfirmoj',
    },
    mailbox: {
      plain: 'Kodi juaj e hap këtu:',
      html: 'Kodi juaj e hap këtu.',
      button: 'E lexoj me kodin tim',
    },
    account: {
      plain: 'Hyrjet tuaja janë në këtë faqe. Mund t’i mbyllni atje:',
      html: 'Hyrjet tuaja janë në këtë faqe. Mund t’i mbyllni atje.',
      button: 'Shiko hyrjet e mia',
    },
  },
  someDevice: 'një shfletues që nuk thotë se çfarë është',
  or: 'Ose',
  noReply: 'Përgjigjja me e-mail nuk na arrin.',
  ring: 'Doni ta dëgjoni më parë nga një njeri? Telefononi koordinatorin në detyrë: {phone}.',
  neverAsk: 'Nuk kërkojmë kurrë fjalëkalim ose kod me e-mail.',
  onDuty: 'U dërgua sepse jeni në detyrë deri në {until}.',
  whatWeText: 'Çfarë dërgojmë dhe çfarë nuk kërkojmë kurrë:',
  draft: 'Këtë përkthim e bëri një makinë dhe ende nuk e ka kontrolluar askush.',
};
