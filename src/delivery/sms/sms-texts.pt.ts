/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { smsEn } from './sms-texts.en.js';

/** Without accents, as people text: most of them would make a text twice as dear. */
export const smsPt: Translated<typeof smsEn> = {
  // Pages
  triage: {
    text: 'Vigil: novo relato, {region}. Codigo {code}. Responda {code} SIM para ficar com ele, NAO para passar.',
    link: 'Mais: {link}',
  },
  alert: {
    text: 'Vigil: alerta, {region}. Codigo {code}. Responda {code} SIM, MAIS TARDE ou NAO.',
    link: 'Mais: {link}',
  },
  bundle: {
    text: 'Vigil: alertas, {region}: {codes}. Codigo e SIM, MAIS TARDE ou NAO. Todos: {all} SIM.',
    link: '{link}',
  },
  reminder: {
    text: 'Vigil: {region}, {code} espera resposta. Responda {code} SIM, MAIS TARDE ou NAO. Pode dizer NAO.',
    link: '{link}',
  },
  progress: {
    text: 'Vigil: {code}, disse SIM. Esta a caminho ou ja chegou? Responda {code} SIM, ou NAO se ja nao pode. Sem resposta, pedimos a outra pessoa.',
  },
  drill: {
    text: 'Vigil EXERCICIO, nao e alerta: {region}. Codigo {code}. Responda {code} SIM para mostrar que isto funciona. Fique onde esta.',
  },
  // Over
  'stand-down-enough': {
    text: 'Vigil: {region}, codigo {code}: vem pessoas suficientes. Nao precisa de fazer nada nem de responder. Agradecemos.',
  },
  'triage-taken': { text: 'Vigil: {code} ficou com um colega. Nao precisa de fazer nada. Agradecemos.' },
  'stand-down-over': {
    text: 'Vigil: {region}, codigo {code}: terminou. Pode parar aqui. Nao precisa de responder. Agradecemos a presenca.',
  },
  correction: {
    text: 'Vigil: CORRECAO, {region}, codigo {code}. O alerta estava errado. Por favor, pare agora.',
    link: 'Mais: {link}',
  },
  // Answers to answers
  'got-yes': {
    text: 'Vigil: {code} SIM recebido, agradecemos. Contamos consigo. Se afinal nao puder: {code} NAO.',
    link: 'Quem mais vem: {link}',
  },
  'got-yes-enough': {
    text: 'Vigil: {code} SIM recebido, agradecemos. Ja vem pessoas suficientes, por isso fique onde esta.',
  },
  'got-later': {
    text: 'Vigil: {code} MAIS TARDE recebido, agradecemos. Por agora pedimos a outros. Quando puder: {code} SIM.',
    link: 'Mais: {link}',
  },
  'got-remote': {
    text: 'Vigil: {code} A DISTANCIA recebido, agradecemos. Um coordenador vai contacta-lo.',
    link: 'Mais: {link}',
  },
  'got-no': {
    text: 'Vigil: {code} NAO recebido. Agradecemos o aviso; ja podemos pedir a outra pessoa. Nao precisa de fazer nada.',
  },
  'got-help': {
    text: 'Vigil: {code} AJUDA recebido. Os coordenadores foram chamados. Em perigo? Ligue 999.',
    link: 'Mais: {link}',
  },
  'got-words': {
    text: 'Vigil: as suas palavras ficam com {code}. Ainda nao temos SIM nem NAO. Responda {code} SIM, MAIS TARDE ou NAO.',
  },
  'triage-yours': { text: 'Vigil: {code} fica agora consigo, agradecemos.', link: 'Mais: {link}' },
  'triage-passed': { text: 'Vigil: {code} passa ao coordenador seguinte. Agradecemos.' },
  'got-drill': { text: 'Vigil EXERCICIO: {code} recebido. Funciona. Agradecemos.' },
  // When we cannot tell
  'wrong-code': {
    text: 'Vigil: nao conhecemos esse codigo. Nada mudou. Veja os 4 sinais no nosso ultimo SMS e envie de novo com SIM, MAIS TARDE ou NAO.',
  },
  'closed-code': { text: 'Vigil: {code} ja terminou. Nao precisa de fazer nada. Agradecemos.' },
  'several-open': {
    text: 'Vigil: tem varios alertas abertos: {codes}. Nada mudou. Envie tambem o codigo, como {code} SIM.',
  },
  // The number itself
  stopped: {
    text: 'Vigil: nao enviamos mais SMS para este numero. As outras formas de contacto ficam. Para voltar, responda START.',
  },
  started: {
    text: 'Vigil: este numero volta a receber SMS, a partir do proximo alerta. Os antigos nao se repetem. Para acabar, responda STOP.',
  },
  'contact-check': { text: 'Vigil: por favor confirme como o contactamos. E um minuto.', link: '{link}' },
  'join-welcome': {
    text: 'Vigil: boas-vindas, e agradecemos. Agora podemos pedir-lhe por SMS, {region}. Pode sempre dizer NAO. Para acabar, responda STOP.',
  },
  'join-declined': {
    text: 'Vigil: agradecemos a oferta de ajuda. Agora nao a podemos aceitar. Nao precisa de fazer nada. Apagamos os dados em 30 dias.',
  },
  'mailbox-notice': {
    text: 'Vigil: tem uma mensagem. Pode le-la no nosso site, com o seu codigo. Para acabar, responda STOP.',
    link: '{link}',
  },
  verify: {
    text: 'Vigil: {pin} confirma este numero. Escreva-o em 15 minutos na pagina onde pediu. Nunca o pedimos por SMS nem por chamada.',
  },
  test: { text: 'Vigil: teste. Nao aconteceu nada. Nao precisa de responder.' },
};
