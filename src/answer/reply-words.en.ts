import type { WordList } from './reply-signs.js';

/** What people write in English. Capitals, no apostrophes, no accents. The longest phrase that fits counts. */
export const wordsEn: WordList = {
  /** A clear yes, where the text begins with it. */
  yes: [
    ...['YES', 'YESS', 'YESSS', 'YEAH', 'YEA', 'YEP', 'YUP', 'YE', 'YA', 'YAS', 'AYE', 'AFFIRMATIVE'],
    ...['ABSOLUTELY', 'DEFINITELY', 'OF COURSE', 'CERTAINLY', 'YES PLEASE'],
  ],
  /** May be a yes, may be politeness: counts where nothing else is said. */
  soft_yes: [
    ...['OK', 'OKAY', 'OKEY', 'OKEY DOKEY', 'OK DOKEY', '0K', 'K', 'KK', 'SURE', 'FINE', 'THATS FINE', 'ALRIGHT'],
    ...['NP', 'WILL DO', 'CAN DO', 'I CAN', 'I WILL', 'ILL DO IT', 'HAPPY TO', 'ALL GOOD', 'COOL'],
  ],
  /** Already under way; a time beside it is when they arrive. */
  moving: [
    ...['ON MY WAY', 'ON MY WAY NOW', 'ON MY WAY OVER', 'ON MY WAY THERE', 'ON MY WAY TO HELP', 'OMW', '0MW', 'ONMYWAY'],
    ...['ON WAY', 'IM ON THE WAY', 'I AM ON THE WAY', 'IM ON ROUTE', 'IM EN ROUTE', 'I AM EN ROUTE', 'IM ALMOST THERE'],
    ...['ALMOST THERE', 'NEARLY THERE', 'IM THERE', 'IM THERE NOW', 'I AM THERE', 'IVE ARRIVED', 'I HAVE ARRIVED'],
  ],
  /** “I come”, wherever it stands. */
  come: [
    ...['I CAN COME', 'I COULD COME NOW', 'I WILL COME', 'ILL COME', 'IM COMING', 'I AM COMING', 'IM COMING OVER'],
    ...['I WILL BE THERE', 'ILL BE THERE', 'I CAN BE THERE', 'I CAN ATTEND', 'I WILL ATTEND', 'ILL ATTEND', 'IM ATTENDING'],
    ...['I AM ATTENDING', 'I CAN MAKE IT', 'ILL MAKE IT', 'IM AVAILABLE', 'I AM AVAILABLE', 'COUNT ME IN', 'I CAN GO'],
    ...['ILL GO', 'I WILL GO', 'IM GOING', 'I AM GOING', 'IM LEAVING NOW', 'IM SETTING OFF'],
  ],
  /** The same without “I”: counts where the text begins with it. */
  coming: [
    ...['COMING', 'COMING NOW', 'COMING OVER', 'WILL COME', 'CAN COME', 'WILL BE THERE', 'CAN BE THERE', 'BE THERE'],
    ...['ATTENDING', 'WILL ATTEND', 'CAN ATTEND', 'CAN MAKE IT', 'AVAILABLE', 'AM AVAILABLE', 'ON THE WAY', 'ON ROUTE'],
    ...['EN ROUTE', 'HEADING THERE', 'HEADING OVER', 'HEADING OUT', 'SETTING OFF', 'LEAVING NOW', 'JUST LEAVING'],
    ...['ARRIVED', 'ILL TAKE IT', 'TAKING IT', 'I TAKE IT', 'I HAVE IT'],
  ],
  /** A no, at the beginning or the end. */
  no: ['NO', 'NOO', 'N0', 'NOPE', 'NAH', 'NAW', 'NAE', 'NEGATIVE', 'NO CAN DO', 'NO WAY', 'NO CHANCE'],
  /** “I cannot”, wherever it stands. More are made below. */
  cannot: [
    ...['NOT COMING', 'NOT ATTENDING', 'NOT ABLE', 'NOT AVAILABLE', 'NOT FREE', 'NOT THIS TIME', 'NOT TODAY', 'NOT TONIGHT'],
    ...['NOT NOW', 'NOT POSSIBLE', 'NOT ME', 'NOT GOING', 'NOT GOING TO MAKE IT', 'NOT GONNA MAKE IT', 'UNAVAILABLE'],
    ...['UNABLE', 'NO LONGER COMING', 'NO LONGER ABLE', 'NO LONGER AVAILABLE', 'DONT THINK I CAN', 'I DECLINE', 'COUNT ME OUT'],
  ],
  /** Counts where the text ends with it: “yes I saw, but I can't”. */
  cant: [
    ...['CANT', 'CANNOT', 'CAN NOT', 'CAN T', 'CNT', 'CANNAE', 'COULDNT', 'COULD NOT', 'WONT', 'WON T', 'WILL NOT'],
    ...['NO LONGER CAN', 'CANT ANY MORE', 'CANT ANYMORE', 'CANT AFTER ALL', 'CANNOT AFTER ALL'],
  ],
  /** Any other negation: with one of these nobody is counted as coming. */
  not: [
    ...['NOT', 'NEVER', 'NONE', 'NOBODY', 'NOTHING', 'NOWHERE', 'NEITHER', 'NOR', 'WITHOUT', 'INSTEAD OF ME', 'DONT', 'DON T'],
    ...['DOESNT', 'DIDNT', 'ISNT', 'ARENT', 'AINT', 'WASNT', 'WERENT', 'HAVENT', 'HASNT', 'HADNT', 'WOULDNT', 'SHOULDNT'],
    ...['DINNAE', 'WULNAE', 'DO NOT', 'NO ONE', 'NO BODY', 'NO PROBLEM', 'NO PROBLEMS', 'NO PROBS', 'NO PROB', 'NO WORRIES'],
    ...['NO IDEA', 'NO NEED', 'NO SIGNAL', 'NO RECEPTION', 'NO DOUBT', 'NO NEWS', 'NO MATTER', 'NO BOTHER', 'NO ISSUE'],
    ...['NO HELP', 'NO LATER THAN', 'NO LONGER', 'DONT NEED HELP', 'DO NOT NEED HELP', 'NOT NEED HELP', 'NO HELP NEEDED'],
    ...['NO NEED TO HELP', 'NO NEED FOR HELP', 'NOT IN DANGER', 'REFUSE', 'ANYTHING BUT'],
  ],
  later: [
    ...['LATER', 'LATER ON', 'L8R', 'L8ER', 'LATR', 'NOT YET', 'NOT UNTIL', 'NOT TILL', 'NOT BEFORE', 'AFTER WORK'],
    ...['AFTER MY SHIFT', 'AFTER SCHOOL', 'WHEN I FINISH', 'ONCE I FINISH', 'WHEN I FINISH WORK', 'IN A WHILE', 'IN A BIT'],
  ],
  until: ['UNTIL', 'TILL', 'TIL', 'BEFORE'],
  /** From about an hour on. Clock times and lengths are found beside these. */
  time: [
    ...['AN HOUR', 'A COUPLE OF HOURS', 'COUPLE OF HOURS', 'COUPLE HOURS', 'A FEW HOURS', 'FEW HOURS', 'TOMORROW', '2MORO'],
    ...['2MOROW', '2MORROW', 'TMRW', 'TMW', 'TOMORO', 'TOMOROW', 'TONIGHT', '2NITE', 'THIS AFTERNOON', 'THIS EVENING'],
    ...['IN THE MORNING', 'THIS WEEKEND', 'WEEKEND', 'NEXT WEEK', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
    ...['SATURDAY', 'SUNDAY', 'NOON', 'MIDNIGHT', 'LUNCHTIME'],
  ],
  minutes: ['HALF AN HOUR', 'HALF HOUR', 'A QUARTER OF AN HOUR', 'A FEW MINUTES', 'A FEW MINS', 'FEW MINS', 'A MINUTE'],
  remote: ['REMOTE', 'REMOTELY', 'FROM A DISTANCE', 'AT A DISTANCE', 'HELP FROM HOME', 'HELP FROM HERE', 'HELP BY PHONE'],
  soft_remote: ['FROM HOME', 'FROM HERE', 'BY PHONE', 'BY TELEPHONE', 'ON THE PHONE', 'OVER THE PHONE', 'ONLINE'],
  help: ['HELP', 'HELPP'],
  danger: [
    ...['NEED HELP', 'NEEDS HELP', 'NEED SOME HELP', 'NEED YOUR HELP', 'HELP ME', 'HELP US', 'SEND HELP', 'GET HELP'],
    ...['PLEASE HELP', 'CALL FOR HELP', 'EMERGENCY', 'SOS', 'MAYDAY', 'IN DANGER', 'NOT SAFE', 'UNSAFE'],
  ],
  offer: [
    ...['CAN HELP', 'COULD HELP', 'WILL HELP', 'ILL HELP', 'WOULD HELP', 'MAY HELP', 'MIGHT HELP', 'I HELP', 'HELP OUT'],
    ...['TO HELP', 'HAPPY TO HELP', 'GLAD TO HELP', 'LIKE TO HELP', 'ABLE TO HELP', 'AROUND TO HELP'],
  ],
  but: ['BUT', 'ALTHOUGH', 'THOUGH', 'HOWEVER', 'EXCEPT', 'ONLY'],
  /** With one of these nobody is counted as coming. */
  doubt: [
    ...['MAYBE', 'PERHAPS', 'POSSIBLY', 'POSSIBLE', 'PROBABLY', 'MIGHT', 'IF', 'UNLESS', 'DEPENDS', 'DEPENDING', 'UNSURE'],
    ...['TRY', 'TRYING', 'HOPE', 'HOPEFULLY', 'HOPING', 'LET YOU KNOW', 'LET ME CHECK', 'LET ME SEE', 'THINK ABOUT'],
    ...['GOT IT', 'GOT THIS', 'GOT THAT', 'GOT YOUR', 'GOT THE', 'I SAW', 'SAW', 'SEEN', 'RECEIVED', 'READ', 'NOTED'],
    ...['SOMEONE ELSE', 'SOMEBODY ELSE', 'ANOTHER', 'CANCEL', 'CANCELLED', 'STOP', 'WRONG NUMBER', 'WRONG PERSON'],
    ...['ON MY WAY TO', 'ON MY WAY HOME', 'ON MY WAY BACK', 'ON MY WAY FROM', 'ON MY WAY OUT', 'SHALL I', 'SHOULD I', 'CAN I'],
    ...['COMING HOME', 'COMING BACK', 'COMING FROM', 'COMING DOWN WITH', 'YES OR NO', 'YES NO', 'YES LATER OR NO'],
    ...['YES LATER NO', 'YES OR LATER OR NO', 'YES NO OR LATER', 'YES NO LATER', '1 2 OR 3', '1 2 3', 'YES OR', 'OR NO', 'OR YES'],
  ],
  /** Somebody else than the writer. */
  person: [
    ...['SHE', 'HE', 'THEY', 'SHES', 'HES', 'THEYRE', 'SHELL', 'HELL', 'THEYLL', 'YOU', 'YOURE', 'YOULL', 'WHO', 'WHOS'],
    ...['MUM', 'DAD', 'WIFE', 'HUSBAND', 'PARTNER', 'SON', 'DAUGHTER', 'BROTHER', 'SISTER', 'FRIEND', 'SOMEONE', 'ANYONE'],
    ...['EVERYONE', 'SOMEBODY', 'ANYBODY', 'PEOPLE', 'ONE', 'IT', 'SAID', 'SAYS', 'THIS', 'THAT'],
  ],
  able: ['CAN', 'COULD', 'FREE', 'ABLE', 'THERE', 'AVAILABLE FROM', 'AVAILABLE AT', 'AVAILABLE IN', 'FREE FROM'],
  thanks: ['THANKS', 'THANK YOU', 'THANKYOU', 'THX', 'TNX', 'TY', 'TA', 'CHEERS', 'MANY THANKS', 'THANK U'],
  polite: [
    ...['PLEASE', 'PLS', 'PLZ', 'HI', 'HELLO', 'HEY', 'HIYA', 'DEAR', 'SORRY', 'APOLOGIES', 'VIGIL', 'CODE', 'REPLY'],
    ...['ANSWER', 'MY ANSWER IS', 'MATE', 'LOVE', 'X', 'XX', 'XXX', 'GREAT', 'GOOD', 'GR8', 'M8', 'MORNING', 'EVENING'],
    ...['SEE YOU', 'SEE YOU THERE', 'SEE YOU SOON', 'SEE U', 'SEE U THERE', 'FOR YOUR HELP', 'YOUR HELP', 'COORDINATOR'],
    ...['THIS TIME', 'OF COURSE I', 'RIGHT NOW', 'SEE YOU LATER', 'SEE U LATER', 'CU LATER', 'SPEAK LATER', 'TALK LATER'],
    ...['CALL LATER', 'CALL YOU LATER', 'RING YOU LATER', 'TEXT YOU LATER', 'TELL YOU LATER', 'LET YOU KNOW LATER', 'ASAP'],
  ],
  small: [
    ...['I', 'IM', 'AM', 'IS', 'ITS', 'THE', 'A', 'AN', 'TO', 'FOR', 'AND', 'ALL', 'OF', 'US', 'WE', 'MY', 'ME', 'SO'],
    ...['WELL', 'NOW', 'IN', 'AT', 'BY', 'BE', 'WILL', 'ILL', 'COME', 'ABOUT', 'FROM', 'JUST', 'STILL', 'ALERT', 'ALERTS'],
    ...['BOTH', 'TOO', 'ALSO', 'THEN', 'AFTER', 'AROUND', 'ACTUALLY', 'IVE', 'THINK'],
  ],
};

/** Ways to say that one cannot, and what: every pair is a phrase (“can't make it”, “won't be able to come”). */
export const CANNOT_PAIRS = {
  ways: [
    ...['CANT', 'CANNOT', 'CAN NOT', 'CAN T', 'CNT', 'CANNAE', 'COULDNT', 'COULD NOT', 'WONT', 'WON T', 'WILL NOT', 'UNABLE TO'],
    ...['NOT ABLE TO', 'WONT BE ABLE TO', 'WILL NOT BE ABLE TO', 'DONT THINK I CAN', 'NO LONGER CAN', 'CAN NO LONGER'],
  ],
  deeds: [
    ...['COME', 'COME OUT', 'MAKE', 'MAKE IT', 'MAKE THIS', 'MAKE THIS ONE', 'GO', 'DO', 'DO IT', 'DO THIS', 'DO THIS ONE'],
    ...['ATTEND', 'HELP', 'BE THERE', 'BE COMING', 'BE ABLE', 'GET THERE', 'GET AWAY', 'GET OUT', 'LEAVE', 'TRAVEL', 'SORRY'],
    ...['TONIGHT', 'TODAY', 'NOW', 'RIGHT NOW', 'THIS TIME', 'THIS WEEK', 'AT THE MOMENT', 'BECAUSE', 'AS', 'IM', 'I AM', 'TAKE IT'],
  ],
} as const;
