/** Pictures and documents that are sent along with a report. */
export const filesEn = {
  title: 'Pictures and documents',
  heading: 'Add pictures or documents',
  lead: 'You can send us photographs, pictures of a screen, and PDF documents: up to {most, number}, each of up to 10 MB.',
  others: 'Please don’t send papers or faces of other people who are held there, unless they have said yes.',
  copies:
    'People on duty see a copy of each picture. The copy does not say where, when or with which phone it was taken. The original stays locked: it is opened only for a good reason, and each time is written down.',
  documents:
    'A PDF can say inside who wrote it, and we cannot take that out. If you worry about that, send a picture of each page.',
  choose: 'Choose them on your device',
  chooseMore: 'JPEG, PNG, WebP or PDF. It can take a while. Nothing is sent before you press the button.',
  send: 'Send them',
  toMessages: 'Back to the messages',
  arrived:
    '{count, plural, one {It has arrived.} other {# files have arrived.}} The people on duty can see that there is something new.',
  problemTitle: 'Not everything has arrived',
  askHeading: 'Pictures and documents',
  ask: 'A photograph of a letter, a picture of a screen or a document can help. Only if you want to, and if it is safe for you.',
  'problem.empty': 'There is nothing in this file. Please look whether you chose the right one.',
  'problem.too_large':
    'It is larger than 10 MB. Please make it smaller, or take a picture of the screen and send that.',
  'problem.heic':
    'It is in a form that many phones use and we cannot read (HEIC). Open it, take a picture of the screen, and send that.',
  'problem.other_kind':
    'We can read JPEG, PNG and WebP pictures, and PDF documents. Please take a picture of it and send that.',
  'problem.broken':
    'We could not read it to its end. Please try once more, or take a picture of the screen and send that.',
  'problem.too_many_pixels':
    'The picture is larger than we can open. Please take a picture of the screen and send that.',
  'problem.too_many': 'We can take {most, number} with one report, and not more at once. What arrived before is kept.',
  'problem.too_much':
    'Together they are larger than 40 MB, which is all we can take with one report. What arrived before is kept.',
  'problem.full':
    'We have no room for files at the moment. Your report and your messages reach us as always. Please keep the file, and tell us about it in a message.',
  'problem.busy':
    'Others are sending just now, or this is still on its way from before. Please try again in a few minutes.',
  'problem.malformed': 'The connection broke off. Please choose them again; fewer at once may help.',
  'problem.nothing': 'No file has been chosen yet.',
} as const;
