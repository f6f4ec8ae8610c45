import type { Translated } from '../../layout/translate.js';
import type { receiptEn } from './receipt.en.js';

/** Machine draft, not yet read by a speaker. */
export const receiptPt: Translated<typeof receiptEn> = {
  receivedTitle: 'O seu código',
  thanks: 'Agradecemos. Temos o seu relato.',
  reachedUs: 'Chegou-nos em {day}, às {time}.',
  codeHeading: 'O seu código: guarde-o agora, por favor',
  codeWhy: 'É o único caminho de volta ao seu relato. Não o podemos procurar por si. Guarde-o só para si.',
  paper:
    'Escreva-o em papel, ou imprima esta página. Se mais alguém vê o seu telefone, o papel é mais seguro do que uma fotografia.',
  last: 'Escreva os últimos quatro algarismos, para sabermos que o tem',
  saved: 'Já o guardei',
  cannotKeep: 'Não o posso guardar',
  cannotKeepMore: 'Se não puder guardar o código, o seu relato conta na mesma. Só não poderia ler a nossa resposta.',
  notYet: 'Não são bem esses',
  notYetMore: '<a>Aqui está o código mais uma vez.</a> Os últimos quatro algarismos estão no fim. Não há pressa.',
  nextHeading: 'O que acontece a seguir',
  next1: '{time}, o seu relato está guardado',
  next1More: 'Pode mostrar a outros a referência: {reference}. Não abre nada.',
  next2: 'As pessoas de serviço estão a ser chamadas',
  next2More: 'A qualquer hora. Se ninguém responder, são chamadas as seguintes.',
  next2Later: 'Espera para ser lido',
  next2LaterMore: 'Chegaram muitos relatos. As pessoas leem-nos um a seguir ao outro.',
  next3Later: 'Alguém o lê, mais tarde do que é costume',
  next3: 'Até às {time}, alguém o deve ter lido',
  next3More:
    'Pode ler a nossa resposta neste site com o seu código. Se deixou uma forma de contacto, alguém a pode usar.',
  next4: 'Verificamos',
  next4More:
    'Antes de termos a certeza, não dizemos a ninguém fora das pessoas de serviço. Nada se torna público antes de a família ser informada e consultada.',
  addHeading: 'Se souber mais',
  add: 'Volte com o seu código e escreva-nos. Sem ele, envie outro relato e escreva nele a referência {reference}.',

  savedTitle: 'Guardado',
  savedHeading: 'Bem. Tem o seu código.',
  savedLead: 'A partir de agora este site não o mostra a ninguém. Pode fechar esta página.',
  notKeptHeading: 'Não faz mal',
  notKeptLead: 'O seu relato conta na mesma. A partir de agora este site não mostra o código a ninguém.',
  toReceipt: 'Ver em que ponto está, com o seu código',
  toHelp: 'Ajuda, e primeiros passos após uma morte',

  goneHeading: 'Não há código para mostrar aqui',
  goneLead:
    'Depois de enviado um relato, esta página mostra o código durante meia hora, só nesse telefone ou computador.',
  goneSent:
    'Se acabou de enviar um relato, está guardado. Talvez o navegador não tenha guardado o código porque recusa cookies. Volte à página onde carregou em “Aceito, enviar”, permita cookies para este site e carregue de novo: recebe o mesmo código, e não há um segundo relato.',
  goneSaved: 'Se guardou o seu código, pode ver em que ponto está o seu relato.',

  comeBackTitle: 'O seu relato',
  comeBackHeading: 'Volte com o seu código',
  codeLabel: 'O seu código, dezasseis algarismos',
  codeMore: 'Os espaços não importam.',
  look: 'Ver em que ponto está',
  wrongTitle: 'Não encontrámos nada com isso',
  wrong: '<a>Veja cada algarismo e escreva-o de novo, por favor.</a> Não podemos procurar um código por si.',
  wrongElse: 'Se o código se perdeu, o seu relato conta na mesma. Se quiser acrescentar algo, envie outro relato.',
  reference: 'Referência {reference}. Recebido em {day}, às {time}.',
  notShown: 'O que escreveu não é mostrado aqui, para que não o leia quem encontrar o seu código.',
  'status.reported': 'Temos o seu relato',
  'status.reported.more': 'As pessoas de serviço foram chamadas. Alguém o lerá assim que uma delas responder.',
  'status.triage': 'Alguém de serviço tem o seu relato',
  'status.triage.more': 'Está a lê-lo e começa a verificar. Mais ninguém foi informado.',
  'status.verified': 'Verificámos o que nos contou',
  'status.verified.more':
    'Agora pedimos a pessoas que ajudem. Nada se torna público antes de a família ser informada e consultada.',
  'status.responding': 'Há pessoas a ajudar',
  'status.responding.more': 'Nada se torna público antes de a família ser informada e consultada.',
  'status.stood_down': 'A primeira ajuda foi dada',
  'status.stood_down.more': 'Por agora mais ninguém é chamado. O seu relato está guardado.',
  'status.closed': 'A nossa parte terminou',
  'status.closed.more': 'Se acontecer algo novo, envie outro relato, por favor.',
  'status.dismissed': 'Vimos o assunto, e por agora não fazemos mais',
  'status.dismissed.more': 'Se souber mais, envie outro relato, por favor. É lido de novo.',
  closeNow: 'Fechar por agora',
};
