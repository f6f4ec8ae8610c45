import type { Translated } from '../../../layout/translate.js';
import type { childEn } from './child.en.js';

/** Machine draft, not yet read by a speaker. */
export const childPt: Translated<typeof childEn> = {
  title: 'Ajuda',
  heading: 'Obrigado por nos contares',
  lead: 'Fizeste bem em contar a alguém. Não precisas de carregar isto sem ajuda.',
  ring: 'Podes falar com alguém agora',
  grownUp: 'Conta a um adulto em quem confias: em casa, na escola, ou a um médico.',
  reads: 'Um adulto da nossa rede lê o que enviares.',
  choose: 'A partir daqui só escolhes respostas. Não precisas de escrever mais. O que escreveste fica guardado.',
  paused: 'Aqui só escolhes. Um adulto da nossa rede lê.',
  first: 'Primeiro, um adulto da nossa rede lê o teu relato. Depois também podes escrever aqui.',
};
