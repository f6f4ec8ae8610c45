import type { filesEn } from './files.en.js';
import type { Translated } from '../../layout/translate.js';

/** Machine draft, not yet read by a speaker. */
export const filesPt: Translated<typeof filesEn> = {
  title: 'Imagens e documentos',
  heading: 'Juntar imagens ou documentos',
  lead: 'Pode enviar-nos fotografias, imagens de ecrã e documentos PDF: até {most, number}, cada um até 10 MB.',
  others:
    'Por favor, não envie papéis nem rostos de outras pessoas que lá estão detidas, a não ser que elas tenham concordado.',
  copies:
    'As pessoas de serviço veem uma cópia de cada imagem. A cópia não diz onde, quando nem com que telefone foi tirada. O original fica fechado: só é aberto por uma boa razão, e cada vez fica registada.',
  documents:
    'Um PDF pode dizer lá dentro quem o escreveu, e não podemos retirar isso. Se isso lhe causa preocupação, envie uma fotografia de cada página.',
  choose: 'Escolha-os no seu dispositivo',
  chooseMore: 'JPEG, PNG, WebP ou PDF. Pode demorar um pouco. Nada é enviado antes de carregar no botão.',
  send: 'Enviar',
  toMessages: 'Voltar às mensagens',
  arrived:
    '{count, plural, one {Chegou.} other {Chegaram todos os #.}} As pessoas de serviço podem ver que há algo novo.',
  problemTitle: 'Nem tudo chegou',
  askHeading: 'Imagens e documentos',
  ask: 'Uma fotografia de uma carta, uma imagem de ecrã ou um documento podem ajudar. Só se quiser, e se for seguro para si.',
  'problem.empty': 'Não há nada neste ficheiro. Por favor, veja se escolheu o certo.',
  'problem.too_large': 'Tem mais de 10 MB. Por favor, reduza-o, ou tire uma imagem do ecrã e envie-a.',
  'problem.heic':
    'Está num formato que muitos telefones usam e que não conseguimos ler (HEIC). Abra-o, tire uma imagem do ecrã e envie-a.',
  'problem.other_kind':
    'Conseguimos ler imagens JPEG, PNG e WebP, e documentos PDF. Por favor, tire uma fotografia e envie-a.',
  'problem.broken':
    'Não conseguimos lê-lo até ao fim. Por favor, tente mais uma vez, ou tire uma imagem do ecrã e envie-a.',
  'problem.too_many_pixels': 'A imagem é maior do que conseguimos abrir. Por favor, tire uma imagem do ecrã e envie-a.',
  'problem.too_many':
    'Podemos aceitar {most, number} com um relato, e não mais de uma vez. O que chegou antes está guardado.',
  'problem.too_much':
    'Juntos têm mais de 40 MB, que é tudo o que podemos aceitar com um relato. O que chegou antes está guardado.',
  'problem.full':
    'De momento não temos espaço para ficheiros. O seu relato e as suas mensagens chegam-nos como sempre. Por favor, guarde o ficheiro e fale-nos dele numa mensagem.',
  'problem.busy':
    'Há outras pessoas a enviar neste momento, ou este ainda vem a caminho. Por favor, tente de novo dentro de alguns minutos.',
  'problem.malformed': 'A ligação foi interrompida. Por favor, escolha-os de novo; menos de cada vez pode ajudar.',
  'problem.nothing': 'Ainda não foi escolhido nenhum ficheiro.',
};
