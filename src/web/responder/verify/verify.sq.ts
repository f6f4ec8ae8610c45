/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../../layout/translate.js';
import type { verifyEn } from './verify.en.js';

export const verifySq: Translated<typeof verifyEn> = {
  title: 'Konfirmoni si ju arrijmë',
  heading: 'Konfirmoni si ju arrijmë',
  why: 'Që asgjë që dërgojmë të mos shkojë te të huajt, dhe t’ju arrijë kur ka rëndësi.',
  'where.sms': 'numri juaj që mbaron me {shown}',
  'where.voice': 'numri juaj që mbaron me {shown}, me telefonatë',
  'where.email': 'adresa juaj {shown}',
  weSend: 'Dërgojmë gjashtë shifra te {where}. Vlejnë 15 minuta.',
  weSent: 'Dërguam gjashtë shifra te {where}. Vlejnë 15 minuta.',
  confirm: 'Konfirmoj',
  done: 'Faleminderit. U konfirmua',
  doneMore: 'Ju arrijmë te {where}. Nuk duhet të bëni asgjë tjetër.',
  stopped: 'SMS-të te {where} u ndalën. Për t’i marrë përsëri, dërgoni START te numri që ju shkroi.',
  notYours: 'Nuk është më i juaji? Mos bëni asgjë këtu, dhe thojani koordinatorit tuaj.',
};
