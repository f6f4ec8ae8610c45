/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { emailEn } from './email-texts.en.js';

const coordinator = 'Enviado porque coordena connosco.';
const asked = 'Enviado porque se ofereceu para ajudar nesta região.';
const wasAsked = 'Enviado porque lhe tínhamos pedido ajuda neste alerta.';
const answered = 'Enviado porque nos respondeu.';
const drills = 'Enviado porque participa em exercícios.';
const byText = 'envie *{code} SIM*, *MAIS TARDE* ou *NAO* por SMS ao número que lhe escreve.';
const noIsGood = '«Não» é uma boa resposta. Assim podemos pedir logo à pessoa seguinte.';
const dutyOn = '{name}, a partir de agora está de serviço, {region}. Não há nada a fazer enquanto não lhe pedirmos.';

export const emailPt: Translated<typeof emailEn, 'page'> = {
  // Pages
  triage: {
    subject: 'Vigil: novo relato, {region}, código {code}',
    title: 'Novo relato, {region}',
    lead: '{name}, chegou um relato. Pode ficar com ele? O seu código é *{code}*.',
    page: 'answer',
    byText: 'envie *{code} SIM* para ficar com ele, ou *NAO* para o passar, ao número que lhe escreve.',
    after: 'Passá-lo é uma boa resposta. Assim podemos pedir logo ao coordenador seguinte.',
    reason: coordinator,
  },
  alert: {
    subject: 'Vigil: alerta, {region}, código {code}',
    title: 'Alerta, {region}',
    lead: '{name}, pode ajudar? O seu código é *{code}*.',
    leadOnDuty: '{name}, está na escala. Pode ajudar? O seu código é *{code}*.',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  reminder: {
    subject: 'Vigil: {region}, código {code} espera resposta',
    title: '{region} espera resposta',
    lead: '{name}, ainda não temos a sua resposta. Pode ajudar? O seu código é *{code}*.',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  progress: {
    subject: 'Vigil: está a caminho? Código {code}',
    title: 'Está a caminho?',
    lead: '{name}, disse sim a *{code}*. Está a caminho ou já chegou?',
    page: 'answer',
    byText: 'envie *{code} SIM*, ou *NAO* se já não pode, ao número que lhe escreve.',
    after: 'Sem resposta, pedimos a outra pessoa.',
    reason: answered,
  },
  drill: {
    subject: 'Vigil EXERCÍCIO, não é alerta: {region}, código {code}',
    title: 'Exercício, não é alerta: {region}',
    lead: '{name}, só verificamos se lhe chegamos. O seu código é *{code}*. Fique onde está.',
    byText: 'envie *{code} SIM* ao número que lhe escreve, para mostrar que isto funciona.',
    reason: drills,
  },
  // Over
  'stand-down-enough': {
    subject: 'Vigil: {region}, código {code}, vêm pessoas suficientes',
    title: 'Vêm pessoas suficientes',
    lead: '{name}, {region}, código *{code}*: não precisa de fazer nada. Agradecemos. Não é precisa resposta.',
    reason: wasAsked,
  },
  'triage-taken': {
    subject: 'Vigil: {code} ficou com um colega',
    title: 'Um colega ficou com ele',
    lead: '{name}, um colega ficou com *{code}*. Não precisa de fazer nada. Agradecemos.',
    reason: coordinator,
  },
  'stand-down-over': {
    subject: 'Vigil: {region}, código {code}, terminou',
    title: '{region}: terminou',
    lead: '{name}, *{code}* terminou. Pode parar aqui. Não é precisa resposta. Agradecemos a sua presença.',
    reason: wasAsked,
  },
  correction: {
    subject: 'Vigil: CORREÇÃO, {region}, código {code}',
    title: 'Correção, {region}',
    lead: '{name}, o alerta *{code}* estava errado. Por favor, pare agora.',
    page: 'read',
    after: 'Pedimos desculpa. Agradecemos a sua disponibilidade.',
    reason: wasAsked,
  },
  // Answers to answers
  'got-yes': {
    subject: 'Vigil: {code} SIM recebido',
    title: 'Agradecemos. Contamos consigo',
    lead: '{name}, temos o seu SIM a *{code}*. Quantas pessoas mais vêm está na sua página.',
    page: 'read',
    byText: 'se afinal não puder, envie *{code} NAO* ao número que lhe escreve.',
    reason: answered,
  },
  'got-yes-enough': {
    subject: 'Vigil: {code} SIM recebido, vêm pessoas suficientes',
    title: 'Agradecemos. Vêm pessoas suficientes',
    lead: '{name}, temos o seu SIM a *{code}*. Já vêm pessoas suficientes, por isso fique onde está.',
    reason: answered,
  },
  'got-later': {
    subject: 'Vigil: {code} MAIS TARDE recebido',
    title: 'Agradecemos. Fica anotado: mais tarde',
    lead: '{name}, temos o seu MAIS TARDE a *{code}*. Por agora pedimos a outros. Quando puder, diga-o na sua página.',
    page: 'answer',
    byText: 'envie *{code} SIM* ao número que lhe escreve.',
    reason: answered,
  },
  'got-remote': {
    subject: 'Vigil: {code} A DISTANCIA recebido',
    title: 'Agradecemos. Um coordenador entra em contacto',
    lead: '{name}, temos o seu A DISTANCIA a *{code}*.',
    page: 'read',
    reason: answered,
  },
  'got-no': {
    subject: 'Vigil: {code} NAO recebido',
    title: 'Agradecemos o aviso',
    lead: '{name}, temos o seu NAO a *{code}*. Já podemos pedir à pessoa seguinte. Não precisa de fazer nada.',
    reason: answered,
  },
  'got-help': {
    subject: 'Vigil: {code} AJUDA recebido',
    title: 'Os coordenadores foram chamados',
    lead: '{name}, temos o seu AJUDA a *{code}*. Em perigo? Ligue *999*.',
    page: 'read',
    reason: answered,
  },
  'triage-yours': {
    subject: 'Vigil: {code} fica agora consigo',
    title: 'Fica agora consigo',
    lead: '{name}, *{code}* fica agora consigo. Agradecemos.',
    page: 'read',
    reason: coordinator,
  },
  'triage-passed': {
    subject: 'Vigil: {code} foi passado',
    title: 'Foi passado',
    lead: '{name}, *{code}* passa ao coordenador seguinte. Agradecemos.',
    reason: coordinator,
  },
  'got-drill': {
    subject: 'Vigil EXERCÍCIO: {code} recebido',
    title: 'Funciona',
    lead: '{name}, a sua resposta ao exercício *{code}* chegou. Agradecemos.',
    reason: drills,
  },
  // The rota
  'duty-on': {
    subject: 'Vigil: está agora de serviço',
    title: 'Está agora de serviço',
    lead: dutyOn,
    leadOnDuty: dutyOn,
    after: 'Se não puder, diga-o já ao seu coordenador: é preciso pedir a outra pessoa.',
    reason: 'Enviado porque está na escala.',
  },
  'duty-off': {
    subject: 'Vigil: o seu serviço terminou',
    title: 'O seu serviço terminou',
    lead: '{name}, o seu serviço, {region}, terminou. Agradecemos a sua presença.',
    reason: 'Enviado porque estava na escala.',
  },
  'tasks-due': {
    subject: 'Vigil: há tarefas a fazer',
    title: 'Há tarefas a fazer',
    lead: '{name}, chegou a hora de algo de que se encarregou. O que é, e de que caso, está na consola em Tasks.',
    after: 'Se não puder, passe-a ali a um colega, ou diga que não é precisa.',
    reason: coordinator,
  },
  'week-warning': {
    subject: 'Vigil: a escala precisa de atenção, {region}',
    title: 'A escala da próxima semana precisa de atenção',
    lead: '{name}, {region}: até ao fim da próxima semana uma escala tem uma hora sem ninguém de serviço, ou com alguém a quem não chegamos.',
    after: 'Que escala e quando está escrito no registo da consola.',
    reason: coordinator,
  },
  // Maintenance mode
  'maintenance-on': {
    subject: 'Vigil: {region} em modo de manutenção',
    title: '{region} em modo de manutenção',
    lead: '{name}, {region}: ninguém é chamado até o modo de manutenção acabar. O que espera segue depois, sozinho.',
    after: 'Até quando, e quem o pôs, está a vermelho em cada página da consola. Pode acabar lá.',
    reason: coordinator,
  },
  'maintenance-off': {
    subject: 'Vigil: {region} volta a chamar',
    title: '{region} volta a chamar',
    lead: '{name}, o modo de manutenção acabou, {region}. O que estava parado segue.',
    reason: coordinator,
  },
  // The address itself, or another one
  'contact-check': {
    subject: 'Vigil: por favor confirme como o contactamos',
    title: 'Por favor confirme como o contactamos',
    lead: '{name}, não temos a certeza de ainda lhe chegar por um dos seus números ou endereços. Pode confirmá-lo? É um minuto.',
    page: 'confirm',
    after: 'Não há pressa. Se tem agora outro número ou endereço, diga-o ao seu coordenador.',
    reason: 'Enviado porque se ofereceu para ajudar.',
  },
  // An offer to join
  'join-welcome': {
    subject: 'Vigil: boas-vindas, e agradecemos',
    title: 'Boas-vindas, e agradecemos',
    lead: '{name}, a partir de agora podemos pedir-lhe ajuda, {region}, pelas vias que nos deu, e não nas suas horas de silêncio, a não ser que não possa esperar.',
    after:
      'De cada vez, «Não» é uma boa resposta, e ninguém conta. Um coordenador entra em contacto para mostrar como funciona. Para uma pausa, ou para sair, diga-o a qualquer coordenador.',
    reason: 'Enviado porque se ofereceu para se juntar a nós.',
  },
  'join-declined': {
    subject: 'Vigil: agradecemos a sua oferta',
    title: 'Agradecemos a sua oferta',
    lead: '{name}, agradecemos a sua oferta de ajuda. Agora não a podemos aceitar.',
    after: 'Não precisa de fazer nada. O que nos disse é apagado em 30 dias.',
    reason: 'Enviado porque se ofereceu para se juntar a nós.',
  },
  // A report
  'mailbox-notice': {
    subject: 'Vigil: há uma mensagem para si',
    title: 'Há uma mensagem para si',
    lead: '{name}, alguém lhe escreveu. Pode ler no nosso site, com o seu código.',
    page: 'mailbox',
    after: 'Não dizemos mais aqui, para que mais ninguém o leia. Para não receber mais avisos, diga-o nessa página.',
    reason: 'Enviado porque pediu para ser avisado.',
  },
  // Whoever signs in
  'new-device': {
    subject: 'Vigil: início de sessão num novo dispositivo',
    title: 'Início de sessão num novo dispositivo',
    lead: '{name}, alguém iniciou sessão em seu nome em {time} (hora do Reino Unido), com um dispositivo que ainda não conhecíamos: {device}.',
    page: 'account',
    after:
      'Foi você? Então diga-o lá, e nada mais é preciso. Se não foi, diga-o lá de imediato: todas as outras sessões terminam, e escolhe uma nova palavra-passe.',
    reason: 'Enviado porque inicia sessão no Vigil.',
  },
  verify: {
    subject: 'Vigil: confirme este endereço',
    title: 'Confirme este endereço',
    lead: '{name}, *{code}* confirma este endereço. Escreva-o em 15 minutos na página onde pediu.',
    after: 'Se não foi pedido por si, não faça nada.',
    reason: 'Enviado porque este endereço foi escrito numa página nossa.',
  },
  test: {
    subject: 'Vigil: teste, não aconteceu nada',
    title: 'Isto é um teste',
    lead: '{name}, não aconteceu nada. Não precisa de fazer nada.',
    reason: 'Enviado porque pediu um teste.',
  },
};
