import type { Translated } from '../../layout/translate.js';
import type { formEn } from './form.en.js';

/** Machine draft, not yet read by a speaker. */
export const formPt: Translated<typeof formEn> = {
  question: 'Pergunta {number} de {total}.',
  needed: 'A esta precisamos que responda.',
  optional: 'Pode deixar em branco.',
  continue: 'Continuar',
  back: 'Voltar',
  skipRest: 'Saltar o resto',
  noteTitle: 'Antes de continuar',
  note: 'Esta pergunta e as duas seguintes são sobre o que aconteceu. Isso pode custar. Não é preciso responder, e nenhuma pergunta como a pessoa morreu. Há números para ligar <a>abaixo</a>.',
  miss: 'Saltar estas perguntas',

  missing: 'Falta uma coisa',
  restartedTitle: 'O formulário recomeça aqui',
  restarted:
    'Esteve aberto mais de um dia. As respostas anteriores estavam só na página, nunca connosco, por isso desapareceram. O que escreveu por último ainda está aqui.',
  placeMissing: '<a>Escolha um lugar, ou escreva-o.</a> “Não sei” também serve.',
  placeTextMissing: '<a>Escreva o lugar como o conhece.</a> Basta uma localidade ou uma rua.',
  toldMissing: '<a>Escreva algumas palavras,</a> ou escolha “Prefiro não dizer”.',
  dateUnreadable: '<a>Não conseguimos ler essa data.</a> Bastam o dia e o mês em números, como 21 e 11.',
  dateToCome: '<a>Esse momento ainda está por vir.</a> Indique um anterior. Basta mais ou menos.',
  clockUnreadable: '<a>Não conseguimos ler essa hora.</a> Escreva-a como 14:30, ou deixe em branco.',
  reachMissing: '<a>Escreva um número de telefone ou um endereço de e-mail,</a> ou escolha “Só pelo meu código”.',
  tooLong: '<a>É mais do que podemos receber aqui.</a> Encurte para {most} caracteres. Nada do que escreveu se perdeu.',

  startTitle: 'Início',
  startHeading: 'Morreu alguém em detenção?',
  startLead:
    'Pode contar-nos aqui, a qualquer hora: sobre uma prisão, uma cela da polícia, um centro de detenção de imigrantes ou um hospital fechado.',
  startNeeds:
    'Não precisa de dizer quem é. Só duas perguntas precisam de resposta: <b>onde</b>, e <b>o que levou ao contacto connosco</b>. Tudo o resto pode ficar em branco. Não perguntaremos como a pessoa morreu.',
  start: 'Começar',
  haveCode: 'Já tenho um código',
  thenHeading: 'O que acontece depois',
  then1: 'Responde ao que puder',
  then1More: 'Cerca de cinco minutos. Nada sai da página até a enviar. Para voltar atrás, use “Voltar” na página.',
  then2: 'Recebe um código',
  then2More:
    'Com ele pode ver em que ponto está tudo. Sem ele ninguém encontra o seu relato, nem a própria pessoa que o enviou.',
  then3: 'Uma pessoa lê-o',
  then3More: 'Alguém de serviço é chamado de imediato, de dia e de noite. Procuramos tê-lo lido em duas horas.',
  then4: 'Verificamos antes de dizer a alguém',
  then4More: 'Nada se torna público antes de a família ser informada e consultada.',
  safeHeading: 'Para a sua segurança',
  safe1:
    'As chamadas dos telefones da prisão são gravadas. Peça a alguém de fora, ou ao seu advogado, que escreva aqui por si.',
  safe2: 'Use o seu próprio telefone ou computador, não um do trabalho.',
  safe3: '“Sair deste site” leva de imediato para outro lugar. Não apaga o histórico do navegador.',

  checkTitle: 'Verificar',
  checkHeading: 'Leia tudo antes de enviar',
  checkLead: 'Ainda nada foi enviado.',
  change: 'Mudar',
  changeWhat: ': {what}',
  leftEmpty: 'Deixado em branco, e está bem assim',
  notSaid: 'Prefiro não dizer',
  whenSent: 'Quando enviar isto',
  agree:
    'Aceita que as pessoas de serviço leiam o que escreveu e o usem para verificar o que aconteceu e para ajudar. Perguntamos de novo antes de o usar para outra coisa. <a>O que guardamos, e por quanto tempo (abre ao lado desta página)</a>',
  send: 'Aceito, enviar',
  limitTitle: 'De momento não o podemos receber',
  limit:
    'Vieram muitos relatos em pouco tempo, da sua rede ou de toda a parte. <b>O que escreveu está guardado nesta página.</b> Deixe-a aberta, volte às {time} e carregue de novo em “Aceito, enviar”.',
  floodTitle: 'Estão a chegar muitos relatos',
  floodRefused: 'Desta vez não passou',
  flood:
    'Estão a chegar muitos relatos ao mesmo tempo, e alguns podem ter sido enviados por máquinas. <b>Nada do que escreveu se perdeu.</b> Se “Aceito, enviar” não passar, prima “Aceito, guardar”: uma pessoa vai lê-lo, só que mais tarde do que é costume. Recebe o seu código de qualquer forma.',
  floodElse: 'Se não puder esperar, ligue para um dos números abaixo.',
  floodKeep: 'Aceito, guardar',
  trap: 'Deixe este campo vazio',
  limitElse: 'Se não puder esperar, ligue para um dos números abaixo, ou peça a alguém noutra rede que escreva por si.',
};
