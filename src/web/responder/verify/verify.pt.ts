/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../../layout/translate.js';
import type { verifyEn } from './verify.en.js';

export const verifyPt: Translated<typeof verifyEn> = {
  title: 'Confirme como o contactamos',
  heading: 'Confirme como o contactamos',
  why: 'Para que nada do que enviamos vá ter com estranhos, e para que lhe chegue quando importa.',
  'where.sms': 'o seu número terminado em {shown}',
  'where.voice': 'o seu número terminado em {shown}, por chamada',
  'where.email': 'o seu endereço {shown}',
  weSend: 'Enviamos seis algarismos: {where}. Valem 15 minutos.',
  weSent: 'Enviámos seis algarismos: {where}. Valem 15 minutos.',
  confirm: 'Confirmar',
  done: 'Agradecemos. Está confirmado',
  doneMore: 'Chegamos-lhe assim: {where}. Não precisa de fazer mais nada.',
  stopped: 'Os SMS acabaram: {where}. Para voltar, envie START ao número que lhe escreveu.',
  notYours: 'Já não é seu? Não faça nada aqui, e diga-o ao seu coordenador.',
};
