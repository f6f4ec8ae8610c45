import type { Translated } from '../../../layout/translate.js';
import type { printEn } from './print.en.js';

/** Machine draft, not yet read by a speaker. */
export const printPt: Translated<typeof printEn> = {
  link: 'Um formulário em papel, para imprimir',
  title: 'Em papel',
  heading: 'Relato em papel',
  how: 'Imprima esta página. Cabe nos dois lados de uma folha.',
  lead: 'Escreva o que puder. Só as perguntas 1 e 2 precisam de resposta. Não precisa de dizer quem é. Não perguntamos como a pessoa morreu.',
  written: 'Data desta carta',
  why: 'Porque perguntamos:',
  hard: 'As perguntas 2 a 4 podem custar: pode saltá-las.',
  goOn: 'Se houver mais a dizer, continue noutra folha.',
  where: 'Para onde vai',
  post: 'Envie-o para: {address}',
  ring: 'Ou ligue para {number} e leia-nos o que escreveu.',
  nowhere: 'Escreva-o em {site}, ou peça a alguém de confiança que o faça por si.',
  safe: 'As cartas e chamadas de dentro podem ser lidas ou gravadas. Peça a alguém de fora, ou ao seu advogado, que o envie por si.',
  answer: 'Em papel não há código. Para ter resposta, diga na pergunta 11 como podemos contactá-lo.',
  agree: 'Ao enviá-lo aceita que as pessoas de serviço o leiam, para verificar o que aconteceu e para ajudar.',
};
