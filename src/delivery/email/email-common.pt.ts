/** Machine draft, not yet read by a speaker. */
import type { EmailCommon } from './email-common.js';

export const emailCommonPt: EmailCommon = {
  page: {
    answer: {
      plain: 'Leia e responda na sua página. Abri-la não muda nada; é lá que escolhe:',
      html: 'Responda na sua página. Abri-la não muda nada; é lá que escolhe.',
      button: 'Ler e responder',
    },
    read: {
      plain: 'Há mais na sua página:',
      html: 'Há mais na sua página.',
      button: 'Abrir a minha página',
    },
    confirm: {
      plain: 'Confirme nesta página. Enviamos para lá um código, que escreve:',
      html: 'Confirme nesta página. Enviamos um código, que escreve lá.',
      button: 'Confirmar',
    },
    mailbox: {
      plain: 'O seu código abre-a aqui:',
      html: 'O seu código abre-a aqui.',
      button: 'Ler com o meu código',
    },
    account: {
      plain: 'As suas sessões estão nesta página. Pode terminá-las lá:',
      html: 'As suas sessões estão nesta página. Pode terminá-las lá.',
      button: 'Ver as minhas sessões',
    },
  },
  someDevice: 'um navegador que não diz qual é',
  or: 'Ou',
  noReply: 'Uma resposta por e-mail não nos chega.',
  ring: 'Prefere ouvir primeiro de uma pessoa? Ligue ao coordenador de serviço: {phone}.',
  neverAsk: 'Nunca pedimos uma palavra-passe ou um código por e-mail.',
  onDuty: 'Enviado porque está de serviço até às {until}.',
  whatWeText: 'O que enviamos e o que nunca pedimos:',
  draft: 'Esta tradução foi feita por uma máquina e ainda não foi verificada.',
};
