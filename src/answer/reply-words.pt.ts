/** Machine draft, not yet read by a speaker. */
import { type ReplyLanguage, spelled } from './reply-meaning.js';

/**
 * What people write in Portuguese. A small list on purpose: whatever it does not know is kept, and we ask.
 *
 * `vou` counts only alone (“vou dormir”); `pois não` may be either, so we ask. `no` (“in the”) stays NO, as in English, where
 * it stands first or last. Welsh `os` (“if”) and `na` (“no”) are small words here.
 */
export const repliesPt: ReplyLanguage = {
  words: {
    yes: spelled('sim, sim sim, claro que sim, sim claro, confirmo'),
    soft_yes: spelled('claro, está bem, tá bem, tudo bem, certo, combinado, de acordo, com certeza'),
    bare_yes: spelled('vou, eu vou, vou já, vou sim, posso, posso sim'),
    moving: spelled(
      'a caminho, estou a caminho, já estou a caminho, vou a caminho, já vou a caminho, estamos a caminho',
    ),
    come: spelled(
      'posso ir, posso ir já, posso ir agora, podemos ir, estarei lá, vou lá estar, posso estar lá, contem comigo',
    ),
    no: spelled(
      'não, não não, não obrigado, não obrigada, infelizmente, infelizmente não, claro que não, com certeza que não,',
      'acho que não, recuso',
    ),
    cannot: spelled(
      'não posso, não posso ir, não posso ajudar, não posso agora, já não posso, não consigo, não consigo ir, não vou,',
      'não vou poder, não vou conseguir, não estou disponível, não dá, não me dá jeito, não tenho tempo, não tenho como,',
      'agora não, hoje não, não agora, não hoje, desta vez não, hoje não posso, hoje não posso ir,',
      'agora não posso, agora não posso ir, desta vez não posso, desta vez não posso ir, impossível, infelizmente não posso',
    ),
    not: spelled(
      'não sei, não tenho certeza, não tenho a certeza, não há problema, não faz mal, sem problema, não percebo,',
      'não preciso de ajuda, não é preciso ajuda, não precisamos de ajuda, não mais tarde do que, pois não, porque não,',
      'por que não, sem, nunca, ninguém, nada, nem',
    ),
    later: spelled('mais tarde, um pouco mais tarde, mais logo, depois, ainda não, depois do trabalho, daqui a pouco'),
    time: spelled(
      'amanhã, depois de amanhã, hoje à noite, logo à noite, esta noite, à noite, de manhã, à tarde, esta tarde, horas,',
      'meio dia, meia noite, dias, semana, fim de semana, segunda, segunda feira, terça, terça feira, quarta,',
      'quarta feira, quinta, quinta feira, sexta, sexta feira, sábado, domingo',
    ),
    hour: spelled('hora, uma hora'),
    minutes: spelled('minuto, minutos, meia hora, um quarto de hora'),
    remote: spelled('à distância, posso ajudar à distância, ajudo à distância, remotamente'),
    soft_remote: spelled('de casa, a partir de casa, por telefone, ao telefone'),
    help: spelled('ajuda, socorro'),
    danger: spelled('preciso de ajuda, precisamos de ajuda, ajudem me, ajude me, em perigo, estou em perigo, perigo'),
    offer: spelled('posso ajudar, quero ajudar, ajudo, como posso ajudar, em que posso ajudar, de ajuda'),
    but: spelled('mas, porém, só, apenas'),
    receipt: spelled('vi, já vi, recebi, li, percebi, entendido'),
    doubt: spelled(
      'talvez, possivelmente, provavelmente, se, caso, tento, vou tentar, espero, depende, vou ver, a ver, pode ser,',
      'se calhar, acho, ia, será, outra pessoa, número errado, disse, diz, sim ou não, sim mais tarde ou não,',
      'sim mais tarde não, ou não, ou sim',
    ),
    person: spelled(
      'ele, ela, eles, elas, tu, você, vocês, quem, mãe, pai, mulher, marido, amigo, amiga, irmão, irmã, filho, filha, alguém',
    ),
    able: spelled('livre, disponível, estou livre, estou disponível'),
    thanks: spelled('obrigado, obrigada, muito obrigado, muito obrigada'),
    polite: spelled(
      'por favor, olá, bom dia, boa tarde, boa noite, desculpe, desculpem, desculpa, lamento, peço desculpa, código,',
      'resposta, responda, até logo, até já, até breve',
    ),
    small: spelled(
      'eu, nós, estou, e, a, o, os, as, ao, de, do, da, dos, das, em, na, nas, um, uma, que, para, por, com, já, agora,',
      'lá, aqui, ir, me, também, ti',
    ),
  },
  elsewhere: spelled('de, do, da, dos, das, para, ao'),
  clock: spelled('às, as, pelas, das, depois, até, antes'),
};
