import { personal, plain, sealed, type TableFacts } from './table-facts.js';

/** Of the person who died and those close to them. */
export const FAMILY: readonly TableFacts[] = [
  {
    table: 'consent',
    about: 'what the family or a reporter agreed to, or refused',
    key: 'id',
    read: 'coordinators',
    kept: 'incident_record',
    erased: 'who it was is emptied',
    ends: { from: 'incident', by: 'incident_id', written: 'at', over: 'emptied' },
    inBackup: true,
    columns: {
      ...plain('id incident_id purpose side answer how at expires_at withdrawn_at'),
      ...personal('recorded_by'),
      who_sealed: sealed('consent.who', { kept: 'incident_notes' }),
    },
  },
  {
    table: 'person_record',
    about: 'the person who died; each reading is in the log, with its reason',
    key: 'id',
    read: 'coordinators',
    kept: 'incident_notes',
    erased: 'the row is deleted, sooner where the family asks for it',
    ends: { from: 'incident', by: 'incident_id', written: 'updated_at', over: 'deleted' },
    inBackup: true,
    columns: {
      ...plain('id incident_id created_at updated_at'),
      details_sealed: sealed('person_record.details'),
    },
  },
];
