import type { Translated } from '../../../layout/translate.js';
import type { printEn } from './print.en.js';

/** Machine draft, not yet read by a speaker. */
export const printSq: Translated<typeof printEn> = {
  link: 'Një formular në letër, për ta shtypur',
  title: 'Në letër',
  heading: 'Raportim në letër',
  how: 'Shtypeni këtë faqe. Zë vend në të dyja anët e një flete.',
  lead: 'Shkruani çfarë mundeni. Vetëm pyetjet 1 dhe 2 kanë nevojë për përgjigje. Nuk keni pse të thoni kush jeni. Nuk pyesim si vdiq personi.',
  written: 'Data e kësaj letre',
  why: 'Pse pyesim:',
  hard: 'Pyetjet 2 deri 4 janë për atë që ndodhi. Mund të jetë e vështirë: lini bosh ç’të doni.',
  goOn: 'Nëse ka më shumë për të thënë, vazhdoni në një fletë tjetër.',
  where: 'Ku shkon',
  post: 'Dërgojeni te: {address}',
  ring: 'Ose telefononi {number} dhe na e lexoni.',
  nowhere: 'Shkruajeni te {site}, ose kërkojini dikujt që i besoni ta bëjë për ju.',
  safe: 'Letrat dhe telefonatat nga brenda mund të lexohen ose regjistrohen. Kërkojini dikujt jashtë, ose avokatit tuaj, ta dërgojë për ju.',
  answer: 'Në letër nuk ka kod. Për përgjigje, thoni te pyetja 11 si mund t’ju gjejmë.',
  agree:
    'Duke e dërguar, pranoni që njerëzit në detyrë ta lexojnë, për të verifikuar çfarë ndodhi dhe për të ndihmuar.',
};
