/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../../layout/translate.js';
import type { verifyEn } from './verify.en.js';

export const verifyRo: Translated<typeof verifyEn> = {
  title: 'Confirmați cum vă contactăm',
  heading: 'Confirmați cum vă contactăm',
  why: 'Ca nimic din ce trimitem să nu ajungă la străini, și să ajungă la dumneavoastră când contează.',
  'where.sms': 'numărul dumneavoastră terminat în {shown}',
  'where.voice': 'numărul dumneavoastră terminat în {shown}, prin apel',
  'where.email': 'adresa dumneavoastră {shown}',
  weSend: 'Trimitem șase cifre la {where}. Sunt valabile 15 minute.',
  weSent: 'Am trimis șase cifre la {where}. Sunt valabile 15 minute.',
  confirm: 'Confirm',
  done: 'Vă mulțumim. Este confirmat',
  doneMore: 'Vă contactăm la {where}. Nu trebuie să mai faceți nimic.',
  stopped: 'SMS-urile la {where} s-au oprit. Ca să primiți din nou, trimiteți START la numărul care v-a scris.',
  notYours: 'Nu mai este al dumneavoastră? Nu faceți nimic aici și spuneți coordonatorului.',
};
