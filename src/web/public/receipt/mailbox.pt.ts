import type { Translated } from '../../layout/translate.js';
import type { mailboxEn } from './mailbox.en.js';

/** Machine draft, not yet read by a speaker. */
export const mailboxPt: Translated<typeof mailboxEn> = {
  before: 'Já esteve aqui: {day}, {time}.',
  messagesHeading: 'Mensagens',
  none: 'Ainda ninguém lhe escreveu. Quando alguém o fizer, pode ler aqui com o seu código.',
  emptied: 'O que nos contou, e o que aqui foi escrito, foi apagado em {day}, como prometemos. Fica apenas a contagem.',
  fromOnDuty: 'De {name}, de serviço',
  fromTeam: 'De alguém de serviço',
  fromYou: 'De si',
  kept: 'Recebido. Não volta a ser mostrado.',
  sent: 'Temos o que escreveu. As pessoas de serviço podem ver que está aqui.',
  writeHeading: 'Escreva-nos, ou acrescente algo',
  writeHint:
    'Por favor, não indique nomes de outras pessoas que lá estão detidas. Se quiser parar aqui, também está bem.',
  send: 'Enviar',
  problemTitle: 'Ainda não enviado',
  empty: '<a>Ainda não tem nada.</a> Escreva algo primeiro, ou feche esta página.',
  too_long: '<a>Tem mais de {most, number} letras.</a> Envie em duas partes. Nada se perdeu: ainda está abaixo.',
  too_many:
    '<a>Escreveu muitas vezes hoje.</a> Temos tudo. Espere até amanhã, por favor, e guarde uma cópia do que está abaixo.',
  noticeHeading: 'Quer que lhe digamos quando houver uma mensagem?',
  noticeMore: 'Não é preciso. Se quiser, enviamos poucas palavras e nada sobre o seu relato:',
  noticeSays: '“Há uma mensagem para si. Pode lê-la no nosso site, com o seu código.”',
  noticeLabel: 'O seu número de telemóvel ou um endereço de e-mail',
  noticeHint:
    'Só se não o ler ninguém que não queira que lhe faça perguntas. É guardado cifrado, não serve para mais nada e não volta a ser mostrado aqui.',
  noticeAsk: 'Digam-me aí',
  'noticeOn.sms':
    'Sim: por SMS para o número que deu. De dia e alguns minutos mais tarde, para que ninguém possa saber quem escreveu quando.',
  'noticeOn.email':
    'Sim: por e-mail para o endereço que deu. De dia e alguns minutos mais tarde, para que ninguém possa saber quem escreveu quando.',
  noticeStop: 'Não me digam mais e apaguem-no',
  noticeNotYet: 'Ainda não foi guardado',
  'notice.no_address':
    '<a>Não podemos enviar para aí.</a> Dê um número de telemóvel, como 07700 900123, ou um endereço de e-mail, como {email}.',
  'notice.taken':
    '<a>Não podemos usar esse:</a> vários relatos já o usam. Dê outro ou passe por aqui de vez em quando.',
  codeHeading: 'O seu código',
  codeMore: 'Se mais alguém o pode ter visto, pode anulá-lo. O seu relato fica connosco; esta página fecha-se de vez.',
  endCode: 'Anular o meu código',
  endTitle: 'Anular o código',
  endHeading: 'Anular o seu código?',
  endMore:
    'Mais ninguém poderá abrir esta página com ele, nem quem o recebeu. O seu relato fica connosco, e continuamos. Não podemos desfazer isto.',
  endSure: 'Anular de vez',
  keepIt: 'Ficar com ele',
  endedTitle: 'O código está anulado',
  endedHeading: 'O seu código já não abre nada',
  endedLead: 'O seu relato fica connosco, e conta na mesma.',
  expiredTitle: 'Escreva o seu código mais uma vez',
  expired: 'A página esteve aberta meia hora, e fecha-se sozinha. <a>Escreva o seu código,</a> e continue onde estava.',
  expiredKept: 'O que escreveu fica guardado até lá.',
};
