import type { Translated } from '../../layout/translate.js';
import type { infoEn } from './info.en.js';

/** Machine draft, not yet read by a speaker. */
export const infoPt: Translated<typeof infoEn> = {
  homeTitle: 'Uma rede que responde',
  homeHeading: 'Quando alguém morre em detenção',
  homeLead:
    'Vigil é uma rede de pessoas em todo o Reino Unido que respondem quando alguém morre numa prisão, numa cela da polícia, num centro de detenção de imigrantes ou num hospital fechado.',
  homeMore:
    'Alguém de serviço lê cada relato e verifica-o. Depois pede-se a pessoas da região: que fiquem ao lado da família, se ela quiser, que encontrem um advogado, que cuidem de quem está nas celas ao lado.',
  homeReport: 'Contar-nos uma morte',
  homeReceipt: 'Voltar com o seu código',
  homeHelp: 'Ajuda, e primeiros passos após uma morte',
  homeJoin: 'Ofereça-se para ajudar',
  homeNot:
    'Somos voluntários: não somos a polícia, nem a prisão, nem o governo. Nada se torna público antes de a família ser informada e consultada.',

  helpTitle: 'Ajuda',
  helpHeading: 'Ajuda, e primeiros passos',
  helpLead: 'Não precisa de fazer tudo isto, e hoje quase nada.',
  helpDanger: 'Se uma vida está em perigo neste momento',
  helpDangerMore:
    'Ligue para o {number}. Por alguém lá dentro, ligue também para o próprio lugar e peça para falar com a pessoa responsável, numa prisão o diretor de serviço (duty governor). Não precisa de dizer quem é.',
  helpFirst: 'Nos primeiros dias',
  first1: 'Pergunte quem é a sua pessoa de contacto, e anote o nome, o número e o que foi dito.',
  first2: 'Guarde cartas, postais, envelopes, e registos de chamadas e de dinheiro. Fotografe-os; não mude nada.',
  first3:
    'Escreva o que recorda, com datas, enquanto está fresco. Não por um telefone da prisão, nem numa carta para a prisão: ambos podem ser lidos ou ouvidos.',
  first4:
    'Se a fé pede um enterro rápido, ou se precisa de intérprete, diga-o cedo ao gabinete do magistrado que investiga mortes (coroner) ou ao procurador escocês (procurator fiscal).',
  first5: 'Não precisa de falar com a imprensa. Não precisa de assinar nada que não compreenda.',
  first6: 'Pense em quem diz às crianças, e quando.',
  helpCountry: 'Onde aconteceu',
  helpStamp:
    'Reunido a partir de páginas públicas ({month}). Ainda nenhum advogado o leu. Se algo aqui está errado ou mudou, diga-nos, por favor.',
  helpUnchecked: 'Os números são os que cada serviço indica. Ainda não ligámos para todos.',
  england_and_wales: 'Inglaterra e País de Gales',
  england: 'Inglaterra',
  wales: 'País de Gales',
  scotland: 'Escócia',
  northern_ireland: 'Irlanda do Norte',

  privacyTitle: 'O que guardamos',
  privacyHeading: 'O que guardamos, e por quanto tempo',
  privacyLead: 'O menos que podemos. Esta página diz o que o programa faz hoje.',
  notKept: 'O que nunca guardamos',
  notKept1:
    'O seu endereço de rede. Durante um dia no máximo guardamos uma forma dele que não se pode reverter: diz-nos que dois relatos vieram da mesma rede, nunca de qual, para que ninguém inunde o formulário.',
  notKept2:
    'Respostas que não enviou. Estão na página à sua frente, seladas, e em mais lado nenhum. Ao fim de um dia já não se pode enviar. Só fica connosco se puser o formulário de lado: selado, durante sete dias.',
  notKept3:
    'O seu código. Guardamos uma impressão dele que não se pode reverter. Por isso não o podemos procurar por si.',
  notKept4:
    'Nada para anunciantes, para estatísticas de visitantes ou para outras empresas: estas páginas não carregam nada de fora e não precisam de scripts.',
  keptHeading: 'O que guardamos quando envia um relato',
  kept1:
    'O que escreveu, no relato e depois, e a forma de contacto se a indicou: selado, para que uma cópia da base de dados não o revele. As pessoas de serviço podem abri-lo.',
  kept2: 'O que escolheu das listas, o lugar e o momento: para se encontrarem relatos sobre a mesma morte.',
  kept3: 'Um registo do que as pessoas de serviço fizeram e quando. Não contém nenhuma palavra sua.',
  kept4:
    'Se se oferecer para ajudar: como o devemos tratar, como contactá-lo, a sua região, o que nos disse, e que aceitou. É apagado ao fim de sete dias se nenhum número ou endereço for confirmado, e trinta dias depois de decidirmos. Se for acolhido, o seu nome e número ficam na lista das pessoas a quem pedimos ajuda.',
  kept5:
    'Se puser o formulário de lado: o que já tinha respondido, selado, durante sete dias e em nenhuma cópia de segurança. É apagado assim que o enviar ou deitar fora. Ninguém o lê.',
  kept6:
    'Fotografias e documentos que enviar: tal como chegaram e, de uma fotografia, uma cópia sem lugar, hora nem câmara. Ambos ficam selados. Quem está de serviço vê a cópia.',
  kept7:
    'Se quiser saber que há uma mensagem: o número ou o endereço, selado, até o retirar ou terminar o seu código. O SMS ou o e-mail não diz mais nada.',
  cookieHeading: 'Um cookie',
  cookie:
    'Criado quando envia um relato, para lhe mostrar o código. Está selado, e desaparece ao fim de meia hora ou assim que carregar em “Já o guardei”.',
  textsHeading: 'O que sai deste site',
  texts:
    'Os SMS e e-mails para voluntários contêm uma região e um código, nunca as suas palavras, nunca um nome. <a>Ver os textos exatos</a>',
  howLong: 'Por quanto tempo',
  howLongMore:
    'O que escreveu, a forma de contacto e a caixa de mensagens são apagados noventa dias depois de o caso ser encerrado; as notas das pessoas de serviço, um ano depois. Só são guardados mais tempo enquanto um inquérito, uma investigação, uma queixa ou um tribunal precisar deles, e alguém verifica isso todos os anos. O que se pode contar fica, sem as suas palavras. As cópias de segurança podem contê-los até mais trinta e cinco dias.',
  yours: 'O que pode pedir',
  yoursMore:
    'Para que algo seja corrigido ou apagado, envie outro relato, escreva nele a sua referência e diga o que quer. Uma pessoa lê-o. Também pode queixar-se à autoridade de proteção de dados (Information Commissioner’s Office), ico.org.uk.',

  textTitle: 'O que escrevemos por SMS',
  textHeading: 'O que escrevemos por SMS, e o que nunca escreveremos',
  textLead:
    'Os SMS vão para voluntários e coordenadores que os pediram e confirmaram o seu número. É assim que se leem, palavra por palavra, em inglês:',
  textNever: 'Um SMS nosso nunca',
  never1: 'nomeia alguém, nem um lugar mais pequeno do que uma região',
  never2: 'diz o que aconteceu',
  never3: 'pede uma palavra-passe, um código seu, dinheiro ou um nome',
  never4: 'pede que passe algo a outros, que vá a uma morada ou que se apresse',
  never5: 'traz uma ligação para outro lado que não {host}',
  textDoubt: 'Se tiver dúvidas',
  textDoubtMore:
    'Não responda e não abra nada. Um alerta verdadeiro pode esperar um minuto: pergunte a quem fez o convite para a rede.',
  textReporters: 'Não enviamos SMS a quem relata. Se deixou um número, uma pessoa pode ligar-lhe.',
  sampleAlert: 'Pede-se a alguém que ajude',
  sampleReminder: 'Ainda sem resposta',
  sampleEnough: 'Vêm pessoas suficientes',
  sampleOver: 'Terminou',
  sampleCorrection: 'O alerta estava errado',
  sampleDrill: 'Um exercício',
  sampleVerify: 'Confirmar um número',
};
