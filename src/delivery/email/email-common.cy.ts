/** Machine draft, not yet read by a speaker. */
import type { EmailCommon } from './email-common.js';

export const emailCommonCy: EmailCommon = {
  page: {
    answer: {
      plain: "Darllenwch ac atebwch ar eich tudalen eich hun. Nid yw ei hagor yn newid dim; chi sy'n dewis yno:",
      html: "Atebwch ar eich tudalen eich hun. Nid yw ei hagor yn newid dim; chi sy'n dewis yno.",
      button: 'Darllen ac ateb',
    },
    read: {
      plain: 'Mae rhagor ar eich tudalen eich hun:',
      html: 'Mae rhagor ar eich tudalen eich hun.',
      button: 'Agor fy nhudalen',
    },
    confirm: {
      plain: 'Cadarnhewch ar y dudalen hon. Rydym yn anfon cod, ac rydych yn ei deipio i mewn:',
      html: 'Cadarnhewch ar y dudalen hon. Rydym yn anfon cod, ac rydych yn ei deipio i mewn.',
      button: 'Cadarnhau',
    },
    mailbox: {
      plain: 'Mae eich cod yn ei hagor yma:',
      html: 'Mae eich cod yn ei hagor yma.',
      button: 'Ei darllen gyda fy nghod',
    },
    account: {
      plain: 'Mae eich mewngofnodiadau ar y dudalen hon. Gallwch eu gorffen yno:',
      html: 'Mae eich mewngofnodiadau ar y dudalen hon. Gallwch eu gorffen yno.',
      button: 'Gweld fy mewngofnodiadau',
    },
  },
  someDevice: 'porwr nad yw’n dweud beth ydyw',
  or: 'Neu',
  noReply: 'Nid yw ateb i e-bost yn ein cyrraedd.',
  ring: 'Gwell clywed gan berson yn gyntaf? Ffoniwch y cydlynydd ar ddyletswydd: {phone}.',
  neverAsk: 'Ni ofynnwn byth am gyfrinair na chod drwy e-bost.',
  onDuty: 'Anfonwyd am eich bod ar ddyletswydd tan {until}.',
  whatWeText: 'Beth rydym yn ei anfon, a beth na ofynnwn byth amdano:',
  draft: 'Drafft peiriant: nid oes siaradwr Cymraeg wedi darllen y geiriau hyn eto.',
};
