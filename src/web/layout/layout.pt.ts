import type { layoutEn } from './layout.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const layoutPt: Translated<typeof layoutEn> = {
  skip: 'Ir para a parte principal',
  leave: 'Sair deste site',
  leaveOrSkip: 'Sair ou avançar',
  language: 'Língua',
  helpTitle: 'Com quem falar',
  helpDanger: '<b>Em perigo agora:</b> ligue para o {number}. Somos voluntários, não um serviço de emergência.',
  helpDuty: '<b>Prefere telefonar-nos?</b> A pessoa de serviço: {number}',
  linkPrivacy: 'O que guardamos, e por quanto tempo',
  linkTexts: 'O que nunca lhe escreveremos por SMS',
  linkFigures: 'Números abertos',
  linkHelp: 'Mais ajuda',
  linkJoin: 'Oferecer ajuda',
  footLinks: 'Sobre este site',
  moreLanguages: 'Outras línguas:',
  machineDraftTitle: 'Sobre esta tradução',
  machineDraft: 'Esta tradução foi feita por uma máquina e ainda não foi verificada.',
};
