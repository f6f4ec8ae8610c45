import type { errorsEn } from './errors.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const errorsPt: Translated<typeof errorsEn> = {
  title400: 'Não conseguimos ler isso',
  lead400: 'Volte atrás e tente mais uma vez. O que nos enviou antes está guardado.',
  title403: 'Esta página não lhe está aberta',
  lead403: 'Se acha que devia estar, pergunte à pessoa que fez o convite.',
  may403viewer: 'Com a sua conta pode ler números. Não abre nenhuma página da consola.',
  may403responder:
    'Com a sua conta pode responder a alertas, pela ligação do SMS ou do e-mail que recebe. A consola é para coordenadores.',
  signedIn403: 'Sessão iniciada como {name}.',
  title403form: 'Este formulário esteve aberto demasiado tempo',
  lead403form: 'Volte atrás, recarregue a página e envie-o de novo. Nada do que enviou antes se perdeu.',
  title404: 'Esta página não está aqui',
  lead404: 'O que nos enviou antes está guardado.',
  links404:
    'Se chegou aqui por uma ligação de um SMS ou de um e-mail, esse alerta provavelmente já terminou e não precisa de fazer nada.',
  title404link: 'Esta ligação já não funciona',
  lead404link:
    'Foi usada, ou tem mais de três dias. Se já preparou a sua conta, inicie sessão. Se não, peça uma nova ligação à pessoa que fez o convite.',
  toSignIn: 'Iniciar sessão',
  title405: 'Este endereço serve para outra coisa',
  lead405: 'Abra-o a partir da página que tem a ligação para ele.',
  title409: 'Entretanto isso mudou',
  lead409: 'Volte atrás, recarregue a página e veja de novo. O que acabou de enviar não mudou nada.',
  title413: 'É mais do que podemos receber de uma vez',
  lead413: 'Envie menos texto, em duas partes se for preciso. O que enviou antes está guardado.',
  title429: 'De momento não podemos receber mais daqui',
  lead429: 'Vieram muitas mensagens da sua rede em pouco tempo. Pode tentar de novo {when}.',
  again: '{minutes, plural, one {dentro de um minuto} other {dentro de # minutos}}',
  else429: 'Se não puder esperar, ligue para um dos números abaixo, ou peça a alguém noutra rede que escreva por si.',
  title500: 'Algo avariou do nosso lado',
  lead500: 'A culpa não foi sua. O que nos enviou antes está guardado, e quem cuida deste site vê que algo avariou.',
  try500:
    'Tente de novo dentro de um minuto. Se estava a enviar um formulário e não sabe se chegou, envie-o de novo: reparamos nos repetidos.',
  title503: 'Neste momento não está tudo a funcionar',
  reference: 'Se nos escrever sobre isto, indique {reference}.',
  lookingFor: 'Talvez procure',
  toReport: 'Contar-nos uma morte em detenção',
  toReceipt: 'Voltar com o seu código',
};
