/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { voiceEn } from './voice-texts.en.js';

const pressIfYouCan = 'Prima 1 se pode vir, 2 para mais tarde, 0 se não pode.';
const comeKeys = {
  '1': 'Agradecemos. Premiu 1: pode vir.',
  '2': 'Agradecemos. Premiu 2: mais tarde. Por agora pedimos a outros.',
  '0': 'Agradecemos. Premiu 0: não pode vir. Pedimos à pessoa seguinte.',
};

export const voicePt: Translated<typeof voiceEn> = {
  texts: {
    triage: {
      say: 'Aqui Vigil. Novo relato, {region}. O seu código é {code}. Prima 1 para ficar com ele, 0 para o passar.',
      keys: {
        '1': 'Agradecemos. Premiu 1: fica agora consigo.',
        '0': 'Agradecemos. Premiu 0: passa ao coordenador seguinte.',
      },
    },
    alert: { say: `Aqui Vigil. Alerta, {region}. O seu código é {code}. ${pressIfYouCan}`, keys: comeKeys },
    reminder: {
      say: `Aqui Vigil. {region}. O seu código é {code}. Ainda esperamos resposta. ${pressIfYouCan} Pode dizer que não.`,
      keys: comeKeys,
    },
    progress: {
      say: 'Aqui Vigil. O seu código é {code}. Disse que sim. Está a caminho ou já chegou? Prima 1 se está, 0 se já não pode. Sem resposta, pedimos a outra pessoa.',
      keys: {
        '1': 'Agradecemos. Premiu 1: está a caminho ou já chegou.',
        '0': 'Agradecemos. Premiu 0: já não pode. Pedimos à pessoa seguinte.',
      },
    },
    drill: {
      say: 'Aqui Vigil. Isto é um exercício, não um alerta. {region}. O seu código é {code}. Prima 1 para mostrar que funciona. Fique onde está.',
      keys: { '1': 'Agradecemos. Premiu 1. Funciona.' },
    },
    'stand-down-enough': {
      say: 'Aqui Vigil. {region}, código {code}. Vêm pessoas suficientes. Não precisa de fazer nada. Agradecemos.',
    },
    'triage-taken': {
      say: 'Aqui Vigil. Um colega ficou com o código {code}. Não precisa de fazer nada. Agradecemos.',
    },
    'stand-down-over': {
      say: 'Aqui Vigil. {region}, código {code}. Terminou. Pode parar aqui. Agradecemos a sua presença.',
    },
    correction: {
      say: 'Aqui Vigil. Correção, {region}, código {code}. O alerta estava errado. Por favor, pare agora.',
    },
    verify: {
      say: 'Aqui Vigil. {code}. Outra vez: {code}. Isto confirma o seu número. Escreva-o em 15 minutos na página onde pediu. Nunca o pedimos por mensagem nem por chamada.',
    },
    test: { say: 'Aqui Vigil. Isto é um teste. Não aconteceu nada. Não precisa de fazer nada. Agradecemos.' },
  },
  common: {
    otherKey: 'Essa tecla não é uma delas. Nada mudou. Também pode responder por mensagem ou na sua página.',
    noKey: 'Não ouvimos nenhuma tecla. Nada mudou. Também pode responder por mensagem ou na sua página.',
    over: 'Isto já terminou. Não precisa de fazer nada. Agradecemos.',
  },
};
