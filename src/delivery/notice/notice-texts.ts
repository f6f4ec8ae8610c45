import type { Language, PageLanguage } from '../../kernel/language.js';

/** Languages in which only this is ever sent: people who report read them, those who work here need not. */
export type NoticeLanguage = Exclude<PageLanguage, Language>;

/** That a message waits, and nothing else. `{link}`: where everybody types their code. */
export interface NoticeText {
  /** At most two segments of UCS-2 with a link of 45 letters. */
  readonly sms: string;
  readonly subject: string;
  readonly lead: string;
  readonly page: { readonly plain: string; readonly button: string };
  readonly after: string;
  readonly neverAsk: string;
  readonly reason: string;
  readonly whatWeText: string;
  readonly draft: string;
}

/** MACHINE DRAFT, all of them: somebody who speaks the language has to read each. */
export const NOTICE_TEXTS: Readonly<Record<NoticeLanguage, NoticeText>> = {
  ar: {
    sms: 'Vigil: هناك رسالة لك. اقرأها برمزك: {link} لإيقاف هذه الرسائل أجب STOP',
    subject: 'Vigil: هناك رسالة لك',
    lead: 'كتب إليك شخص ما. يمكنك قراءة ما كتبه على موقعنا باستخدام رمزك.',
    page: { plain: 'رمزك يفتحها هنا:', button: 'اقرأها برمزي' },
    after: 'لا نقول أكثر من ذلك هنا، حتى لا يقرأه أحد غيرك. إن لم ترد أن نخبرك بعد الآن، فقل ذلك على تلك الصفحة.',
    neverAsk: 'لا نطلب أبدًا كلمة سر أو رمزًا بالبريد الإلكتروني.',
    reason: 'أُرسلت لأنك طلبت أن نخبرك.',
    whatWeText: 'ما نرسله، وما لا نطلبه أبدًا:',
    draft: 'مسودة آلية: لم يقرأ هذه الكلمات متحدث بالعربية بعد.',
  },
  pt: {
    sms: 'Vigil: há uma mensagem para si. Leia-a com o seu código: {link} Para acabar, responda STOP',
    subject: 'Vigil: há uma mensagem para si',
    lead: 'Alguém lhe escreveu. Pode ler no nosso site, com o seu código.',
    page: { plain: 'O seu código abre-a aqui:', button: 'Ler com o meu código' },
    after: 'Não dizemos mais aqui, para que mais ninguém o leia. Para não receber mais avisos, diga-o nessa página.',
    neverAsk: 'Nunca pedimos uma palavra-passe ou um código por e-mail.',
    reason: 'Enviado porque pediu para ser avisado.',
    whatWeText: 'O que enviamos e o que nunca pedimos:',
    draft: 'Rascunho automático: ninguém que fale português leu ainda estas palavras.',
  },
  ro: {
    sms: 'Vigil: aveți un mesaj. Îl citiți cu codul dumneavoastră: {link} Pentru a opri, răspundeți STOP',
    subject: 'Vigil: aveți un mesaj',
    lead: 'Cineva v-a scris. Puteți citi pe site-ul nostru, cu codul dumneavoastră.',
    page: { plain: 'Codul dumneavoastră îl deschide aici:', button: 'Citesc cu codul meu' },
    after:
      'Nu spunem mai mult aici, ca nimeni altcineva să nu poată citi. Dacă nu mai doriți astfel de anunțuri, spuneți-o pe acea pagină.',
    neverAsk: 'Nu cerem niciodată o parolă sau un cod prin e-mail.',
    reason: 'Trimis pentru că ați cerut să fiți anunțat.',
    whatWeText: 'Ce trimitem și ce nu cerem niciodată:',
    draft: 'Traducere automată: nimeni care vorbește română nu a citit încă aceste cuvinte.',
  },
  sq: {
    sms: 'Vigil: ka një mesazh për ju. Lexojeni me kodin tuaj: {link} Për t’i ndalur, përgjigjuni STOP',
    subject: 'Vigil: ka një mesazh për ju',
    lead: 'Dikush ju ka shkruar. Mund ta lexoni në faqen tonë, me kodin tuaj.',
    page: { plain: 'Kodi juaj e hap këtu:', button: 'E lexoj me kodin tim' },
    after: 'Këtu nuk themi më shumë, që askush tjetër të mos e lexojë. Nëse nuk doni më njoftime, thojeni në atë faqe.',
    neverAsk: 'Nuk kërkojmë kurrë fjalëkalim ose kod me e-mail.',
    reason: 'U dërgua sepse kërkuat të njoftoheni.',
    whatWeText: 'Çfarë dërgojmë dhe çfarë nuk kërkojmë kurrë:',
    draft: 'Përkthim automatik: asnjë folës i shqipes nuk i ka lexuar ende këto fjalë.',
  },
  ur: {
    sms: 'Vigil: آپ کے لیے ایک پیغام ہے۔ اپنے کوڈ سے پڑھیں: {link} بند کرنے کے لیے STOP لکھیں',
    subject: 'Vigil: آپ کے لیے ایک پیغام ہے',
    lead: 'کسی نے آپ کو لکھا ہے۔ آپ اسے ہماری سائٹ پر اپنے کوڈ سے پڑھ سکتے ہیں۔',
    page: { plain: 'آپ کا کوڈ اسے یہاں کھولتا ہے:', button: 'میرے کوڈ سے پڑھیں' },
    after:
      'ہم یہاں اس سے زیادہ نہیں کہتے، تاکہ کوئی اور نہ پڑھ سکے۔ اگر آپ آئندہ اطلاع نہیں چاہتے تو اسی صفحے پر بتائیں۔',
    neverAsk: 'ہم ای میل سے کبھی پاس ورڈ یا کوڈ نہیں مانگتے۔',
    reason: 'یہ اس لیے بھیجا گیا کہ آپ نے اطلاع چاہی تھی۔',
    whatWeText: 'ہم کیا بھیجتے ہیں، اور کیا کبھی نہیں مانگتے:',
    draft: 'مشینی مسودہ: اردو بولنے والے کسی شخص نے یہ الفاظ ابھی نہیں پڑھے۔',
  },
};

export const NOTICE_LANGUAGES = Object.keys(NOTICE_TEXTS) as readonly NoticeLanguage[];
