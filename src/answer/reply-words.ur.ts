/** Machine draft, not yet read by a speaker. */
import { type ReplyLanguage, spelled } from './reply-meaning.js';

/**
 * What people write in Urdu, and a few words of it in Latin letters. A small list on purpose: whatever it does not know is kept,
 * and we ask. Urdu and Arabic signs for yeh, kaf, heh and noon are the same letter before a word is looked for.
 *
 * “God willing” may be a yes, a hope or a kind no: we ask. `ya` (“or”), `ye` (“this”), `aye` and `k` are English slang for yes,
 * and are none here. Where somebody is on the way to stands before it (“on the way home”: گھر کے راستے میں).
 */
export const repliesUr: ReplyLanguage = {
  words: {
    yes: spelled('ہاں, ہاں ہاں, جی ہاں, ہاں جی, ضرور, یقینا, haan, han, ji haan, ji han, haan ji, han ji, zaroor'),
    soft_yes: spelled('جی, بالکل, ٹھیک, ٹھیک ہے, اچھا, اوکے, ji, jee, theek hai, thik hai, acha, achha, bilkul'),
    moving: spelled('راستے میں, راستے میں ہوں, میں راستے میں ہوں, ہم راستے میں ہیں'),
    come: spelled(
      'آ رہا ہوں, آ رہی ہوں, میں آ رہا ہوں, میں آ رہی ہوں, ہم آ رہے ہیں, آرہا ہوں, آرہی ہوں, میں آرہا ہوں, میں آرہی ہوں,',
      'آ سکتا ہوں, آ سکتی ہوں, میں آ سکتا ہوں, میں آ سکتی ہوں, آسکتا ہوں, آسکتی ہوں, آؤں گا, آؤں گی, آ جاؤں گا, آ جاؤں گی',
    ),
    no: spelled(
      'نہیں, نہیں نہیں, جی نہیں, نہیں جی, نہ, بالکل نہیں, معذرت نہیں, nahi, nahin, nahi nahi, ji nahi, ji nahin, na',
    ),
    cannot: spelled(
      'نہیں آ سکتا, نہیں آ سکتی, نہیں آ سکتا ہوں, نہیں آ سکتی ہوں, نہیں آسکتا, نہیں آسکتی, میں نہیں آ سکتا, میں نہیں آ سکتی,',
      'آ نہیں سکتا, آ نہیں سکتی, نہیں آ سکوں گا, نہیں آ سکوں گی, نہیں آؤں گا, نہیں آؤں گی, نہیں آ رہا, نہیں آ رہی,',
      'نہیں جا سکتا, نہیں جا سکتی, نہیں کر سکتا, نہیں کر سکتی, نہیں ہو سکتا, ابھی نہیں, آج نہیں, اس بار نہیں, ممکن نہیں,',
      'آج نہیں آ سکتا, آج نہیں آ سکتی, آج نہیں آ سکتا ہوں, آج نہیں آ سکتی ہوں, ابھی نہیں آ سکتا, ابھی نہیں آ سکتی,',
      'ابھی نہیں آ سکتا ہوں, ابھی نہیں آ سکتی ہوں, میں نہیں آ سکتا ہوں, میں نہیں آ سکتی ہوں, دستیاب نہیں, فارغ نہیں, nahi aa sakta, nahi aa sakti, nahin aa sakta, nahin aa sakti',
    ),
    not: spelled(
      'کیوں نہیں, کوئی بات نہیں, کوئی مسئلہ نہیں, پتہ نہیں, پتا نہیں, معلوم نہیں, یقین نہیں, سمجھ نہیں, کوئی نہیں,',
      'کچھ نہیں, کبھی نہیں, مدد نہیں چاہیے, مدد کی ضرورت نہیں, بغیر, مت, kyun nahi, pata nahi, koi baat nahi',
    ),
    later: spelled(
      'بعد میں, تھوڑی دیر بعد, تھوڑی دیر میں, کچھ دیر بعد, کچھ دیر میں, کام کے بعد, ابھی تک نہیں, baad mein, baad me,',
      'thori der mein',
    ),
    time: spelled(
      'کل, پرسوں, آج رات, رات کو, آج شام, شام, شام کو, صبح, دوپہر, گھنٹے, گھنٹوں, بجے, دن, ہفتے, اگلے ہفتے, پیر, منگل, بدھ,',
      'جمعرات, جمعہ, ہفتہ, اتوار, kal, ghante, baje',
    ),
    hour: spelled('گھنٹہ, ایک گھنٹہ, ایک گھنٹے, ایک گھنٹے میں'),
    minutes: spelled('منٹ, منٹوں, آدھا گھنٹہ, آدھے گھنٹے, آدھے گھنٹے میں'),
    remote: spelled('دور سے, دور سے مدد, فاصلے سے'),
    soft_remote: spelled('گھر سے, فون پر, آن لائن'),
    help: spelled('مدد, بچاؤ, madad'),
    danger: spelled(
      'مدد چاہیے, مجھے مدد چاہیے, ہمیں مدد چاہیے, مدد کی ضرورت ہے, میری مدد کریں, ہماری مدد کریں, خطرہ, خطرہ ہے, خطرے میں,',
      'خطرے میں ہوں, خطرے میں ہیں',
    ),
    offer: spelled('مدد کر سکتا ہوں, مدد کر سکتی ہوں, مدد کروں گا, مدد کروں گی, کیا مدد کروں, کیسے مدد کروں, مدد کرنا'),
    but: spelled('لیکن, مگر, صرف, بس, lekin, magar'),
    receipt: spelled('دیکھ لیا, دیکھا, مل گیا, پڑھ لیا, سمجھ گیا, سمجھ گئی'),
    doubt: spelled(
      'شاید, اگر, کوشش, کوشش کروں گا, کوشش کروں گی, دیکھتا ہوں, دیکھتی ہوں, انشاء اللہ, ان شاء اللہ, انشااللہ, ممکن ہے,',
      'ہو سکتا ہے, امید ہے, کوئی اور, کیا, کہا, غلط نمبر, ہاں یا نہیں, یا نہیں, یا ہاں, یا, گھر کے راستے میں,',
      'کے راستے میں, کے راستے میں ہوں, shayad, agar, inshallah, ya',
    ),
    person: spelled('وہ, آپ, تم, کون, کوئی, امی, ابو, بیوی, شوہر, دوست, بھائی, بہن, بیٹا, بیٹی'),
    able: spelled('سکتا ہوں, سکتی ہوں, فارغ, فارغ ہوں, دستیاب, دستیاب ہوں'),
    thanks: spelled('شکریہ, بہت شکریہ, مہربانی, shukria, shukriya'),
    polite: spelled(
      'براہ کرم, براہ مہربانی, السلام علیکم, سلام, معذرت, معاف کیجیے, افسوس, کوڈ, جواب, خدا حافظ, اللہ حافظ, ہیلو',
    ),
    small: spelled(
      'میں, ہوں, ہے, ہیں, ہم, کا, کی, کے, کو, سے, پر, اور, ابھی, اب, یہاں, وہاں, بھی, گا, گی, ایک, تو, k, ye, yeh, aye, main,',
      'mein, hai, hoon, aur, ab, abhi',
    ),
  },
  elsewhere: [],
  clock: [],
};
