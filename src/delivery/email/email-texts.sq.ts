/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { emailEn } from './email-texts.en.js';

const coordinator = 'U dërgua sepse koordinoni me ne.';
const asked = 'U dërgua sepse u ofruat të ndihmoni në këtë rajon.';
const wasAsked = 'U dërgua sepse ju kishim pyetur për këtë njoftim.';
const answered = 'U dërgua sepse na u përgjigjët.';
const drills = 'U dërgua sepse merrni pjesë në stërvitje.';
const byText = 'dërgoni me SMS *{code} PO*, *ME VONE* ose *JO* te numri që ju shkruan.';
const noIsGood = 'Jo është përgjigje e mirë. Kështu mund të pyesim menjëherë tjetrin.';
const dutyOn = '{name}, tani e tutje jeni në detyrë, {region}. Nuk ka asgjë për të bërë derisa t’ju pyesim.';

export const emailSq: Translated<typeof emailEn, 'page'> = {
  // Pages
  triage: {
    subject: 'Vigil: raportim i ri, {region}, kodi {code}',
    title: 'Raportim i ri, {region}',
    lead: '{name}, ka ardhur një raportim. A mund ta merrni? Kodi juaj është *{code}*.',
    page: 'answer',
    byText: 'dërgoni me SMS *{code} PO* për ta marrë, ose *JO* për ta kaluar tutje, te numri që ju shkruan.',
    after: 'Kalimi tutje është përgjigje e mirë. Kështu mund të pyesim menjëherë koordinatorin tjetër.',
    reason: coordinator,
  },
  alert: {
    subject: 'Vigil: njoftim, {region}, kodi {code}',
    title: 'Njoftim, {region}',
    lead: '{name}, a mund të ndihmoni? Kodi juaj është *{code}*.',
    leadOnDuty: '{name}, jeni në grafik. A mund të ndihmoni? Kodi juaj është *{code}*.',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  reminder: {
    subject: 'Vigil: {region}, kodi {code} pret përgjigje',
    title: '{region} pret përgjigje',
    lead: '{name}, nuk kemi ende përgjigje nga ju. A mund të ndihmoni? Kodi juaj është *{code}*.',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  progress: {
    subject: 'Vigil: a jeni rrugës? Kodi {code}',
    title: 'A jeni rrugës?',
    lead: '{name}, thatë po për *{code}*. A jeni rrugës ose atje?',
    page: 'answer',
    byText: 'dërgoni me SMS *{code} PO*, ose *JO* nëse nuk mundeni më, te numri që ju shkruan.',
    after: 'Pa përgjigje, pyesim dikë tjetër.',
    reason: answered,
  },
  drill: {
    subject: 'Vigil STËRVITJE, jo njoftim: {region}, kodi {code}',
    title: 'Stërvitje, jo njoftim: {region}',
    lead: '{name}, vetëm po provojmë nëse ju arrijmë. Kodi juaj është *{code}*. Rrini ku jeni.',
    byText: 'dërgoni me SMS *{code} PO* te numri që ju shkruan, për të treguar se funksionon.',
    reason: drills,
  },
  // Over
  'stand-down-enough': {
    subject: 'Vigil: {region}, kodi {code}, po vijnë mjaft njerëz',
    title: 'Po vijnë mjaft njerëz',
    lead: '{name}, {region}, kodi *{code}*: nuk duhet të bëni asgjë. Faleminderit. Nuk duhet përgjigje.',
    reason: wasAsked,
  },
  'triage-taken': {
    subject: 'Vigil: {code} u mor',
    title: 'E mori një koleg',
    lead: '{name}, *{code}* e mori një koleg. Nuk duhet të bëni asgjë. Faleminderit.',
    reason: coordinator,
  },
  'stand-down-over': {
    subject: 'Vigil: {region}, kodi {code}, mbaroi',
    title: '{region}: mbaroi',
    lead: '{name}, *{code}* mbaroi. Mund të ndaleni. Nuk duhet përgjigje. Faleminderit që ishit aty.',
    reason: wasAsked,
  },
  correction: {
    subject: 'Vigil: KORRIGJIM, {region}, kodi {code}',
    title: 'Korrigjim, {region}',
    lead: '{name}, njoftimi *{code}* ishte i gabuar. Ju lutem ndaluni tani.',
    page: 'read',
    after: 'Na vjen keq. Faleminderit që ishit gati.',
    reason: wasAsked,
  },
  // Answers to answers
  'got-yes': {
    subject: 'Vigil: {code} PO u mor',
    title: 'Faleminderit. Llogarisim te ju',
    lead: '{name}, e kemi PO-në tuaj për *{code}*. Sa të tjerë vijnë shihet në faqen tuaj.',
    page: 'read',
    byText: 'nëse megjithatë nuk mundeni, dërgoni *{code} JO* te numri që ju shkruan.',
    reason: answered,
  },
  'got-yes-enough': {
    subject: 'Vigil: {code} PO u mor, po vijnë mjaft njerëz',
    title: 'Faleminderit. Po vijnë mjaft njerëz',
    lead: '{name}, e kemi PO-në tuaj për *{code}*. Po vijnë tashmë mjaft njerëz, ndaj rrini ku jeni.',
    reason: answered,
  },
  'got-later': {
    subject: 'Vigil: {code} ME VONE u mor',
    title: 'Faleminderit. E shënuam: më vonë',
    lead: '{name}, e kemi ME VONE tuajën për *{code}*. Tani pyesim të tjerë. Kur të mundeni, thojeni në faqen tuaj.',
    page: 'answer',
    byText: 'dërgoni *{code} PO* te numri që ju shkruan.',
    reason: answered,
  },
  'got-remote': {
    subject: 'Vigil: {code} NGA LARG u mor',
    title: 'Faleminderit. Do t’ju kontaktojë një koordinator',
    lead: '{name}, e kemi NGA LARG tuajën për *{code}*.',
    page: 'read',
    reason: answered,
  },
  'got-no': {
    subject: 'Vigil: {code} JO u mor',
    title: 'Faleminderit që na thatë',
    lead: '{name}, e kemi JO-në tuaj për *{code}*. Tani mund të pyesim tjetrin. Nuk duhet të bëni asgjë.',
    reason: answered,
  },
  'got-help': {
    subject: 'Vigil: {code} NDIHME u mor',
    title: 'Koordinatorët u thirrën',
    lead: '{name}, e kemi NDIHME tuajën për *{code}*. Në rrezik? Telefononi *999*.',
    page: 'read',
    reason: answered,
  },
  'triage-yours': {
    subject: 'Vigil: {code} është tani te ju',
    title: 'Është tani te ju',
    lead: '{name}, *{code}* është tani te ju. Faleminderit.',
    page: 'read',
    reason: coordinator,
  },
  'triage-passed': {
    subject: 'Vigil: {code} kaloi tutje',
    title: 'Kaloi tutje',
    lead: '{name}, *{code}* kalon te koordinatori tjetër. Faleminderit.',
    reason: coordinator,
  },
  'got-drill': {
    subject: 'Vigil STËRVITJE: {code} u mor',
    title: 'Funksionon',
    lead: '{name}, përgjigjja juaj për stërvitjen *{code}* arriti. Faleminderit.',
    reason: drills,
  },
  // The rota
  'duty-on': {
    subject: 'Vigil: jeni tani në detyrë',
    title: 'Jeni tani në detyrë',
    lead: dutyOn,
    leadOnDuty: dutyOn,
    after: 'Nëse nuk mundeni, thojani menjëherë koordinatorit tuaj: duhet pyetur dikush tjetër.',
    reason: 'U dërgua sepse jeni në grafik.',
  },
  'duty-off': {
    subject: 'Vigil: detyra juaj mbaroi',
    title: 'Detyra juaj mbaroi',
    lead: '{name}, detyra juaj, {region}, mbaroi. Faleminderit që ishit aty.',
    reason: 'U dërgua sepse ishit në grafik.',
  },
  'tasks-due': {
    subject: 'Vigil: ka detyra për t’u bërë',
    title: 'Ka detyra për t’u bërë',
    lead: '{name}, erdhi koha për diçka që keni marrë përsipër. Çfarë është dhe për cilin rast, është shkruar në konsolë te Tasks.',
    after: 'Nëse nuk mundeni, jepjani atje një kolegu, ose thoni se nuk nevojitet.',
    reason: coordinator,
  },
  'week-warning': {
    subject: 'Vigil: grafiku kërkon vëmendje, {region}',
    title: 'Grafiku i javës tjetër kërkon vëmendje',
    lead: '{name}, {region}: deri në fund të javës tjetër një grafik ka një kohë pa askënd në detyrë, ose me dikë që nuk e arrijmë.',
    after: 'Cili grafik dhe kur, është shkruar në ditarin e konsolës.',
    reason: coordinator,
  },
  // Maintenance mode
  'maintenance-on': {
    subject: 'Vigil: {region} në mirëmbajtje',
    title: '{region} në mirëmbajtje',
    lead: '{name}, {region}: askush nuk thirret derisa të mbarojë mirëmbajtja. Ajo që pret niset pastaj vetë.',
    after: 'Deri kur, dhe kush e vuri, është shkruar me të kuqe në çdo faqe të konsolës. Mund të mbyllet atje.',
    reason: coordinator,
  },
  'maintenance-off': {
    subject: 'Vigil: {region} thirret përsëri',
    title: '{region} thirret përsëri',
    lead: '{name}, mirëmbajtja mbaroi, {region}. Ajo që ishte ndalur vazhdon.',
    reason: coordinator,
  },
  // The address itself, or another one
  'contact-check': {
    subject: 'Vigil: ju lutem konfirmoni si ju arrijmë',
    title: 'Ju lutem konfirmoni si ju arrijmë',
    lead: '{name}, nuk jemi të sigurt se ju arrijmë ende me një nga numrat ose adresat tuaja. A mund ta konfirmoni? Zgjat një minutë.',
    page: 'confirm',
    after: 'Nuk ka ngut. Nëse keni tani numër ose adresë tjetër, thojani koordinatorit tuaj.',
    reason: 'U dërgua sepse u ofruat të ndihmoni.',
  },
  // An offer to join
  'join-welcome': {
    subject: 'Vigil: mirë se erdhët, dhe faleminderit',
    title: 'Mirë se erdhët, dhe faleminderit',
    lead: '{name}, tani e tutje mund t’ju pyesim, {region}, në mënyrat që na dhatë, dhe jo në orët tuaja të qetësisë, veç nëse nuk mund të presë.',
    after:
      'Çdo herë, Jo është përgjigje e mirë, dhe askush nuk numëron. Do t’ju kontaktojë një koordinator për të treguar si funksionon. Për pushim, ose për t’u larguar, thojani cilitdo koordinator.',
    reason: 'U dërgua sepse u ofruat të bashkoheni me ne.',
  },
  'join-declined': {
    subject: 'Vigil: faleminderit që u ofruat',
    title: 'Faleminderit që u ofruat',
    lead: '{name}, faleminderit që u ofruat të ndihmoni. Tani nuk mund ta pranojmë.',
    after: 'Nuk duhet të bëni asgjë. Ajo që na thatë fshihet brenda 30 ditëve.',
    reason: 'U dërgua sepse u ofruat të bashkoheni me ne.',
  },
  // A report
  'mailbox-notice': {
    subject: 'Vigil: ka një mesazh për ju',
    title: 'Ka një mesazh për ju',
    lead: '{name}, dikush ju ka shkruar. Mund ta lexoni në faqen tonë, me kodin tuaj.',
    page: 'mailbox',
    after: 'Këtu nuk themi më shumë, që askush tjetër të mos e lexojë. Nëse nuk doni më njoftime, thojeni në atë faqe.',
    reason: 'U dërgua sepse kërkuat të njoftoheni.',
  },
  // Whoever signs in
  'new-device': {
    subject: 'Vigil: hyrje nga një pajisje e re',
    title: 'Hyrje nga një pajisje e re',
    lead: '{name}, dikush hyri në emrin tuaj më {time} (ora e Mbretërisë së Bashkuar), nga një pajisje që nuk e kishim parë më parë: {device}.',
    page: 'account',
    after:
      'Ishit ju? Thojeni atje dhe nuk duhet asgjë tjetër. Nëse nuk ishit ju, thojeni atje menjëherë: çdo hyrje tjetër mbyllet dhe ju zgjidhni një fjalëkalim të ri.',
    reason: 'U dërgua sepse hyni në Vigil.',
  },
  verify: {
    subject: 'Vigil: konfirmoni këtë adresë',
    title: 'Konfirmoni këtë adresë',
    lead: '{name}, *{code}* konfirmon këtë adresë. Shkruajeni brenda 15 minutave në faqen ku e kërkuat.',
    after: 'Nëse nuk ishit ju, mos bëni asgjë.',
    reason: 'U dërgua sepse kjo adresë u shkrua në një faqe tonën.',
  },
  test: {
    subject: 'Vigil: provë, nuk ka ndodhur asgjë',
    title: 'Kjo është një provë',
    lead: '{name}, nuk ka ndodhur asgjë. Nuk duhet të bëni asgjë.',
    reason: 'Dërguar sepse kërkuat një provë.',
  },
};
