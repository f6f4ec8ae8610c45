import type { WordList } from './reply-signs.js';

/**
 * What people write in Welsh. MACHINE DRAFT: a Welsh speaker has to read it. Capitals, no apostrophes, no accents. In
 * the north HWYRACH often means “perhaps”; read as LATER it counts nobody as coming, so either reading is safe.
 */
export const wordsCy: WordList = {
  yes: ['IE', 'IA', 'YDW', 'YDYN', 'GALLAF', 'BYDDAF', 'BYDDA', 'GWNAF', 'DOF', 'WRTH GWRS', 'YN BENDANT'],
  soft_yes: ['IAWN', 'OCE', 'OCEI', 'POPETH YN IAWN', 'SIWR'],
  moving: ['AR FY FFORDD', 'AR FFORDD', 'DW I AR FY FFORDD', 'RWYF AR FY FFORDD', 'BRON YNO', 'DW I YNO', 'RWYF YNO'],
  come: [
    ...['GALLAF DDOD', 'GALLA I DDOD', 'MI DDOF', 'DOF I', 'FE DDOF', 'DW I N DOD', 'DW IN DOD', 'DWIN DOD', 'RWYN DOD'],
    ...['RWY N DOD', 'RYDW I N DOD', 'RYDW IN DOD', 'BYDDAF YNO', 'BYDDA I YNO', 'MI FYDDA I YNO', 'FYDDA I YNO'],
  ],
  coming: ['YN DOD', 'AR Y FFORDD', 'DOD', 'DOD NAWR', 'DOD RWAN', 'AR GAEL'],
  no: ['NA', 'NAGE', 'NADW', 'NAC YDW', 'DIM DIOLCH', 'DIM TRO HYN'],
  cannot: [
    ...['NA ALLAF', 'NI ALLAF', 'NI ALLAF DDOD', 'NA ALLAF DDOD', 'ALLA I DDIM', 'FEDRA I DDIM', 'GALLA I DDIM'],
    ...['METHU DOD', 'METHU HELPU', 'METHU HENO', 'METHU HEDDIW', 'DDIM YN GALLU', 'DDIM YN DOD', 'DDIM AR GAEL'],
    ...['DDIM YN RHYDD', 'DIM YN GALLU', 'DIM AR GAEL', 'DDIM HENO', 'DDIM HEDDIW', 'DDIM TRO MA', 'DDIM Y TRO HWN', 'DIM HENO'],
    ...['DDIM NAWR', 'DDIM RWAN', 'NI FYDDAF YN DOD', 'NI FYDDAF YNO', 'FYDDA I DDIM YNO'],
  ],
  cant: ['METHU'],
  not: [
    ...['NID', 'NI', 'NAD', 'NAC', 'DIM', 'DDIM', 'HEB', 'BYTH', 'NEB', 'PEIDIO', 'PEIDIWCH', 'NAC OES', 'DOES', 'DYDW'],
    ...['DIM PROBLEM', 'DIM SYNIAD', 'DIM ANGEN HELP', 'NID OES ANGEN HELP', 'NAD OES ANGEN HELP', 'DOES DIM ANGEN HELP'],
    ...['YN LLE', 'NA PHOENER', 'NA CHWAITH'],
  ],
  later: ['HWYRACH', 'YN HWYRACH', 'HWYRACH YMLAEN', 'NES YMLAEN', 'WEDYN', 'DIM ETO', 'DDIM ETO', 'AR OL GWAITH', 'MAES O LAW'],
  until: ['TAN', 'HYD', 'CYN'],
  time: [
    ...['AWR', 'YFORY', 'FORY', 'HENO', 'PRYNHAWN MA', 'Y PRYNHAWN YMA', 'BORE FORY', 'BORE YFORY', 'CWPWL O ORIAU'],
    ...['YCHYDIG ORIAU', 'WYTHNOS NESAF', 'DYDD LLUN', 'DYDD MAWRTH', 'DYDD MERCHER', 'DYDD IAU', 'DYDD GWENER'],
    ...['DYDD SADWRN', 'DYDD SUL', 'PENWYTHNOS'],
  ],
  minutes: ['HANNER AWR', 'CHWARTER AWR', 'YCHYDIG FUNUDAU'],
  remote: ['O BELL', 'HELPU O BELL', 'HELPU O GARTREF', 'HELPU DROS Y FFON'],
  soft_remote: ['O GARTREF', 'O ADRE', 'DROS Y FFON', 'AR Y FFON', 'AR LEIN', 'ARLEIN'],
  help: ['CYMORTH'],
  danger: ['ANGEN HELP', 'ANGEN CYMORTH', 'HELPWCH FI', 'HELPWCH NI', 'HELPA FI', 'MEWN PERYGL', 'ARGYFWNG', 'DDIM YN DDIOGEL'],
  offer: ['GALLU HELPU', 'GALLAF HELPU', 'HELPU', 'BAROD I HELPU'],
  but: ['OND', 'DIM OND', 'ER HYNNY'],
  doubt: [
    ...['EFALLAI', 'FALLE', 'ELLA', 'OS', 'TRIO', 'CEISIO', 'GOBEITHIO', 'YN DIBYNNU', 'WEDI GWELD', 'WEDI DERBYN', 'WEDI CAEL'],
    ...['RHYWUN ARALL', 'AR FY FFORDD I', 'AR FY FFORDD ADRE', 'AR FY FFORDD ADREF', 'AR FY FFORDD O', 'IE NEU NA', 'IE NA'],
    ...['IE HWYRACH NEU NA', 'IE HWYRACH NA', 'NEU NA', 'NEU IE', 'IE NEU', 'DOD ADRE', 'DOD ADREF', 'DOD O', 'RHIF ANGHYWIR'],
  ],
  person: ['HI', 'FE', 'FO', 'EF', 'NHW', 'CHI', 'TI', 'PWY', 'RHYWUN', 'UNRHYW UN', 'MAM', 'GWRAIG', 'GWR', 'FFRIND', 'MAE'],
  able: ['YN RHYDD', 'YNO', 'AR GAEL O', 'AR GAEL AM'],
  thanks: ['DIOLCH', 'DIOLCH YN FAWR', 'DIOLCH I CHI'],
  polite: [
    ...['PLIS', 'OS GWELWCH YN DDA', 'HELO', 'SHWMAE', 'SUMAE', 'BORE DA', 'NOSWAITH DDA', 'SORI', 'COD', 'ATEB', 'CARIAD'],
    ...['MAE N DDRWG GEN I', 'MAEN DDRWG GEN I', 'MAE N FLIN GEN I', 'MAEN FLIN GEN I', 'DA IAWN', 'GWELD CHI YNO'],
  ],
  small: [
    ...['DW', 'RWYF', 'RWY', 'N', 'YN', 'YR', 'FI', 'MI', 'AC', 'NAWR', 'RWAN', 'MEWN', 'AM', 'ERBYN', 'TUA', 'GYDA'],
    ...['FELLY', 'HYN', 'YMA', 'EISOES', 'HEFYD', 'I GYD', 'Y CYFAN', 'RHYBUDD'],
  ],
};
