import type { Translated } from '../../../layout/translate.js';
import type { keepEn } from './keep.en.js';

/** Machine draft, not yet read by a speaker. */
export const keepPt: Translated<typeof keepEn> = {
  put: 'Guardar, continuar noutro dia',
  notKeptTitle: 'Não o podemos guardar agora',
  notKept:
    'Foram guardados demasiados formulários em pouco tempo. <b>O que escreveu continua nesta página.</b> Deixe-a aberta e tente mais tarde, ou envie o que tem: pode acrescentar mais com o seu código.',
  returned: 'Estava aqui. Nada se perdeu.',
  keptTitle: 'Guardado',
  keptHeading: 'Está guardado. Agora escreva este código',
  notSent: 'Ainda nada foi enviado, e ninguém foi chamado.',
  codeHeading: 'O código para continuar',
  codeWhy:
    'Com ele pode continuar, em qualquer telefone ou computador. Não o podemos procurar por si. Quem o tiver pode ler o que escreveu, por isso guarde-o para si.',
  until: 'Guardamo-lo até {day}. Depois apaga-se sozinho, ou antes: quando o enviar ou o deitar fora.',
  noBackup: 'Não há uma segunda cópia. Se a nossa máquina falhar, pode desaparecer antes.',
  goOn: 'Continuar a escrever agora',
  throwAway: 'Deitar fora agora',
  asideHeading: 'Muito bem. Pode fechar esta página.',
  asideLead: 'Para continuar, abra de novo a primeira página do formulário e carregue em “Continuar o que guardou”.',
  goneTitle: 'Deitado fora',
  goneHeading: 'Foi deitado fora.',
  goneLead: 'Nada dele ficou connosco, e o código já não abre nada.',
  begin: 'Começar de novo',
  returnTitle: 'Continuar',
  returnHeading: 'Continuar o que guardou',
  returnLabel: 'O código para continuar, dezasseis algarismos',
  look: 'Continuar',
  wrongElse:
    'Guardamos um formulário durante sete dias. Depois de enviado, volte com o código que recebeu então: <a>O seu relato</a>.',
  plainWords: 'O mesmo formulário com mais palavras',
  easyRead: 'O mesmo formulário em leitura fácil (em inglês)',
};
