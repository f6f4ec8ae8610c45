import type { verifyEn } from './verify.en.js';

/** Machine draft, not yet read by a speaker. */
export const verifyCy: Readonly<Record<keyof typeof verifyEn, string>> = {
  title: 'Cadarnhewch sut rydym yn eich cyrraedd',
  heading: 'Cadarnhewch sut rydym yn eich cyrraedd',
  why: 'Fel nad yw dim a anfonwn yn mynd at ddieithryn, a’i fod yn eich cyrraedd pan fydd yn bwysig.',
  'where.sms': 'eich rhif sy’n gorffen â {shown}',
  'where.voice': 'eich rhif sy’n gorffen â {shown}, drwy alwad',
  'where.email': 'eich cyfeiriad {shown}',
  weSend: 'Rydym yn anfon chwe digid i {where}. Maent yn gweithio am 15 munud.',
  weSent: 'Anfonwyd chwe digid i {where}. Maent yn gweithio am 15 munud.',
  confirm: 'Cadarnhau',
  done: 'Diolch. Mae wedi’i gadarnhau',
  doneMore: 'Rydym yn eich cyrraedd drwy {where}. Nid oes angen i chi wneud dim mwy.',
  stopped: 'Mae negeseuon testun i {where} wedi dod i ben. I’w cael eto, anfonwch START i’r rhif a anfonodd atoch.',
  notYours: 'Nid eich un chi mwyach? Peidiwch â gwneud dim yma, a rhowch wybod i’ch cydlynydd.',
};
