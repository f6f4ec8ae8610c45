import type { Translated } from '../../layout/translate.js';
import type { factsEn } from './facts.en.js';

/** Machine draft, not yet read by a speaker. */
export const factsPt: Translated<typeof factsEn> = {
  coroner: 'Um magistrado (coroner) tem de investigar cada morte em detenção do Estado, seja qual for a causa.',
  ppo: 'Após uma morte numa prisão ou num centro de detenção de imigrantes investiga o provedor das prisões (Prisons and Probation Ombudsman). O seu agente de ligação às famílias escreve em quatro semanas, ou depois do funeral se for antes. Pode fazer as suas próprias perguntas.',
  iopc: 'Após uma morte sob custódia da polícia ou depois dela intervém um organismo independente (Independent Office for Police Conduct).',
  hospital:
    'Após a morte de alguém detido num hospital, pergunte ao gabinete do magistrado (coroner) se foi informado.',
  fiscal:
    'Investiga o procurador escocês (procurator fiscal). Após uma morte em detenção legal faz-se um inquérito público (fatal accident inquiry), com poucas exceções, também quando a pessoa morreu num hospital.',
  charter: 'O Ministério Público (Crown Office) tem uma carta para as famílias: diz o que lhes é comunicado, e quando.',
  booklet: 'Families Outside tem um folheto para famílias após uma morte em detenção.',
  governor:
    'Após uma morte na prisão, o diretor tem de avisar de imediato o magistrado (coroner) e, se possível, o familiar mais próximo.',
  ombudsman:
    'Investiga o provedor das pessoas na prisão (Prisoner Ombudsman). Há um inquérito judicial à morte (inquest), e os familiares mais próximos têm tempo para assistir.',
};
