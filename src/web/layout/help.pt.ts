import type { helpEn } from './help.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const helpPt: Translated<typeof helpEn> = {
  line: '<b>{name}</b>, {about}: {number}',
  samaritans: 'para falar com alguém, grátis',
  childline: 'para quem tem menos de 19 anos, grátis',
  inquest: 'conselhos para famílias após uma morte em detenção, Inglaterra e País de Gales',
  families_outside: 'para famílias de pessoas na prisão, Escócia, grátis',
  pact: 'para famílias de pessoas na prisão, Inglaterra e País de Gales, grátis',
  cruse: 'após qualquer morte, grátis',
  lifeline: 'quando já não aguenta, Irlanda do Norte, a qualquer hora, grátis',
  checked: 'verificado em {day}',
  unchecked: 'ainda não verificado por nós',
};
