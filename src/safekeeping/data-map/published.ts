import { personal, plain, sealed, type TableFacts } from './table-facts.js';

/** What the public was told. */
export const PUBLISHED: readonly TableFacts[] = [
  {
    table: 'figure_publication',
    about: 'what the public was told in figures; small counts are in it as it was told them, not at all',
    key: 'revision',
    read: 'public',
    kept: 'log',
    erased: 'never: numbers that change must not do so in silence',
    inBackup: true,
    columns: plain('revision series published_on as_of figures difference'),
  },
  {
    table: 'feed_entry',
    about: 'what the public feed says of one death; no name',
    key: 'id',
    read: 'public',
    kept: 'incident_record',
    erased: 'its facts are emptied when it is withdrawn or put right',
    inBackup: true,
    columns: { ...plain('id incident_id state published_on updated_on'), ...personal('shown') },
  },
  {
    table: 'help_line',
    about: 'a service that somebody can ring: its public number, where that is published, and who checked it when',
    key: 'id',
    read: 'public',
    kept: 'settings',
    erased: 'the row is deleted when an organiser takes the line off the list',
    inBackup: true,
    columns: {
      ...plain('id name number about countries every_page source checked_on position created_at updated_at'),
      ...personal('checked_by'),
    },
  },
  {
    table: 'bulletin_version',
    about: 'what the bulletin of two months says, version by version, and who wrote which',
    key: 'id',
    read: 'coordinators',
    kept: 'settings',
    erased: 'never by itself: versions of what was told the public stay beside it',
    inBackup: true,
    columns: {
      ...plain('id period version state at'),
      ...personal('by'),
      text_sealed: sealed('bulletin_version.text'),
    },
  },
];
