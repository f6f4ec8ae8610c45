import type { Translated } from '../../../layout/translate.js';
import type { placeSearchEn } from './place-search.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeSearchPt: Translated<typeof placeSearchEn> = {
  hits: '{count, plural, =0 {Nenhum lugar começa assim. Pode carregar em Procurar, ou escrevê-lo abaixo.} one {Um lugar. Escolha com as setas.} other {# lugares. Escolha com as setas.}}',
  chosen: 'Escolhido: {name}',
};
