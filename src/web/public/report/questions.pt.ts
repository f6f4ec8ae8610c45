import type { Translated } from '../../layout/translate.js';
import type { questionsEn } from './questions.en.js';

/** Machine draft, not yet read by a speaker. */
export const questionsPt: Translated<typeof questionsEn> = {
  placeTitle: 'Onde',
  place: 'Onde',
  placeAsk: 'Onde estava a pessoa em detenção?',
  placeWhy:
    'Disso depende a quem ligamos primeiro. Se morreu num hospital, indique na mesma o lugar de detenção. Só quem verifica o seu relato vê o nome do lugar.',
  placeSearch: 'Nome, localidade, ou parte deles',
  search: 'Procurar',
  found:
    '{count, plural, =0 {Não encontrámos nenhum lugar parecido com “{q}”. Pode escrevê-lo abaixo, como o conhece.} one {Encontrámos um lugar parecido com “{q}”.} other {Encontrámos # lugares parecidos com “{q}”.}}',
  chooseOne: 'Escolha um destes:',
  otherPlace: 'Outro lugar',
  otherPlaceMore: 'Escreva-o abaixo, como o conhece',
  unknownPlace: 'Não sei',
  unknownPlaceMore: 'Tentaremos descobrir',
  placeText: 'Se é outro lugar',

  toldTitle: 'Nas suas palavras',
  told: 'O que levou ao contacto connosco',
  toldAsk: 'O que levou ao contacto connosco?',
  toldWhy:
    'Bastam algumas palavras: o que ouviu ou viu, e de quem. Não perguntaremos como a pessoa morreu, e não precisa de o escrever. Por favor, não indique nomes de outras pessoas que lá estão detidas.',
  toldText: 'As suas palavras',

  whenTitle: 'Quando',
  when: 'Quando',
  whenAsk: 'Quando aconteceu?',
  whenWhy: 'Diz-nos que relatos são sobre o mesmo. Basta o que souber.',
  partAsk: 'Mais ou menos a que horas?',
  clock: 'Ou uma hora, como 14:30',
  dayGroup: 'Se foi noutro dia',
  rangeGroup: 'Se foi entre dois dias',
  rangeFrom: 'De',
  rangeTo: 'Até',
  day: 'Dia',
  month: 'Mês',
  year: 'Ano',

  howTitle: 'Como sabe',
  how: 'Como sabe',
  howAsk: 'Como sabe?',
  howWhy: 'Ajuda-nos a verificar. O que só ouviu também vale a pena contar.',

  whoTitle: 'Quem escreve',
  who: 'Quem escreve',
  whoAsk: 'Quem é para a pessoa que morreu?',
  whoWhy: 'Para lhe falarmos da maneira certa. Aqui não perguntamos o seu nome.',

  familyTitle: 'Família',
  family: 'A família sabe',
  familyAsk: 'A família sabe?',
  familyWhy:
    'Para que ninguém o saiba primeiro por nós ou por um ecrã. Nada se torna público antes de a família ser informada e consultada.',

  childrenTitle: 'Crianças',
  children: 'Crianças',
  childrenAsk: 'Há crianças que perderam alguém?',
  childrenWhy:
    'Muitas vezes as crianças sabem tarde, ou por acaso. Alguém que trabalha com crianças pensará nelas. Por favor, não escreva nomes, escolas nem moradas.',

  dangerTitle: 'Outras pessoas',
  danger: 'Alguém em perigo agora',
  dangerAsk: 'Há mais alguém em perigo agora?',
  dangerWhy: 'Escolha tudo o que se aplica. Tentamos contactar o lugar na mesma noite, sem dizer quem nos contou.',
  dangerCrisis:
    '<b>Se uma vida está em perigo neste momento, ligue primeiro para o {number}.</b> Por alguém lá dentro, ligue também para o próprio lugar e peça para falar com a pessoa responsável, numa prisão o diretor de serviço (duty governor). Não precisa de dizer quem é. Somos voluntários e não podemos entrar.',
  dangerText: 'Quem, e o que causa preocupação? Algumas palavras, se quiser',

  urgentTitle: 'O que é preciso',
  urgent: 'O que é preciso em breve',
  urgentAsk: 'É preciso alguma destas coisas em breve?',
  urgentWhy: 'Escolha tudo o que se aplica. Não podemos prometer tudo; procuramos quem possa ajudar.',

  topicsTitle: 'Sobre a pessoa',
  topics: 'Sobre a pessoa',
  topicsAsk: 'Alguma destas coisas se aplica à pessoa que morreu?',
  topicsWhy:
    'Alguns de nós conhecem estas situações por dentro. Com a sua resposta chamamos as pessoas certas. Nunca decide se ajudamos.',

  contactTitle: 'Contacto',
  contact: 'Como podemos entrar em contacto',
  contactAsk: 'Como podemos entrar em contacto?',
  contactWhy: 'Pode não dizer quem é. Então o código que recebe no fim é o único caminho de volta.',
  name: 'Que nome devemos usar',
  nameMore: 'Qualquer nome. Não precisa de ser o seu.',
  phone: 'Número de telefone',
  phoneMore: 'Não um de lá de dentro, por favor: essas chamadas são gravadas.',
  email: 'Endereço de e-mail',
  safeTimes: 'Quando é seguro o contacto?',
  voicemail: 'Pode ficar mensagem no correio de voz',
};
