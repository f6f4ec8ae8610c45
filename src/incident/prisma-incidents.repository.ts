import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import type { Incident as IncidentRow } from '../platform/prisma/generated/client.js';
import { lockAll, prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import type { Incident, IncidentChange } from './incident.js';
import type {
  AlertLevel,
  HeldReason,
  IncidentStatus,
  NamingStatus,
  NokStatus,
  PublicState,
} from './incident-values.js';
import type { VerificationStatus } from './incident-values.js';
import { Incidents, type NewIncident, type PendingRelease, type SamePlaceQuery } from './incidents.repository.js';

/** The row as the domain knows it. */
export function toIncident(row: IncidentRow): Incident {
  return {
    id: row.id as IncidentId,
    ref: row.ref,
    status: row.status as IncidentStatus,
    facilityCode: row.facilityCode,
    regionCode: row.regionCode,
    jurisdiction: row.jurisdiction,
    setting: row.setting,
    occurredEarliest: row.occurredEarliest,
    occurredLatest: row.occurredLatest,
    occurredPrecision: row.occurredPrecision,
    verificationStatus: row.verificationStatus as VerificationStatus,
    nokStatus: row.nokStatus as NokStatus,
    namingStatus: row.namingStatus as NamingStatus,
    publicState: row.publicState as PublicState,
    topics: row.topics,
    childrenAffected: row.childrenAffected,
    deceasedIsChild: row.deceasedIsChild,
    alertLevel: row.alertLevel as AlertLevel | null,
    assigneeId: row.assigneeId,
    possibleDuplicateOfId: row.possibleDuplicateOfId as IncidentId | null,
    mergedIntoId: row.mergedIntoId as IncidentId | null,
    heldReason: row.heldReason as HeldReason | null,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    closedAt: row.closedAt,
  };
}

const ENDED = ['closed', 'dismissed'];

/** Of one place; null where nobody named one. */
const keyOf = ({ facilityCode, placeKey }: SamePlaceQuery): string | null => facilityCode ?? placeKey;

@Injectable()
export class PrismaIncidents extends Incidents {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async usedRefs(tx: Tx, refs: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await sqlOf(tx).query<{ ref: string }>`SELECT ref FROM incident WHERE ref = ANY(${[...refs]})`;
    return new Set(rows.map(({ ref }) => ref));
  }

  insert(tx: Tx, incidents: readonly NewIncident[]): Promise<void> {
    const rows = incidents.map(({ placeText, placeKey, ...incident }) => ({
      ...incident,
      updatedAt: incident.createdAt,
      placeTextSealed: this.sealed('incident.place_text', incident.id, placeText),
      placeIndex: placeKey === null ? null : this.placeIndex(placeKey),
    }));
    return sqlOf(tx).insert('incident', rows);
  }

  async lock(tx: Tx, id: IncidentId): Promise<Incident | null> {
    const [row] = await sqlOf(tx).query<IncidentRow>`SELECT * FROM incident WHERE id = ${id}::uuid FOR UPDATE`;
    return row === undefined ? null : toIncident(row);
  }

  async lockByRef(tx: Tx, ref: string): Promise<Incident | null> {
    const [row] = await sqlOf(tx).query<IncidentRow>`SELECT * FROM incident WHERE ref = ${ref} FOR UPDATE`;
    return row === undefined ? null : toIncident(row);
  }

  async update(tx: Tx, id: IncidentId, change: IncidentChange, at: Date): Promise<void> {
    await sqlOf(tx).update('incident', id, { ...change, updatedAt: at });
  }

  async lockPlaces(tx: Tx, queries: readonly SamePlaceQuery[]): Promise<void> {
    const keys = queries.flatMap((query) => keyOf(query) ?? []);
    await lockAll(
      tx,
      keys.map((key) => `place:${key}`),
    );
  }

  async openAtPlaces(tx: Tx, queries: readonly SamePlaceQuery[]) {
    const places = [
      ...new Map(queries.flatMap((query) => (keyOf(query) === null ? [] : [[keyOf(query), query]]))).entries(),
    ];
    if (places.length === 0) return queries.map(() => []);
    const asked = places.map(([place, { facilityCode, placeKey }]) => {
      return { place, facilityCode, placeIndexes: placeKey === null ? [] : this.placeIndexes(placeKey) };
    });
    const rows = await sqlOf(tx).query<IncidentRow & { readonly place: string }>`
      SELECT asked.place, open.*
        FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
          AS asked (place text, "facilityCode" text, "placeIndexes" text[])
       CROSS JOIN LATERAL (
         SELECT * FROM incident
          WHERE (facility_code = asked."facilityCode" OR place_index = ANY(asked."placeIndexes"))
            AND status <> ALL(${ENDED}) AND merged_into_id IS NULL AND (held_reason IS NULL OR status <> 'reported')
          ORDER BY possible_duplicate_of_id IS NOT NULL, created_at DESC LIMIT 50) AS open
       ORDER BY asked.place, open.possible_duplicate_of_id IS NOT NULL, open.created_at DESC`;
    const found = new Map(places.map(([place]) => [place, [] as Incident[]]));
    for (const row of rows) found.get(row.place)?.push(toIncident(row));
    return queries.map((query) => found.get(keyOf(query) ?? '') ?? []);
  }

  async waitingDuplicatesOf(tx: Tx, id: IncidentId): Promise<readonly Incident[]> {
    const rows = await prismaOf(tx).incident.findMany({
      where: { possibleDuplicateOfId: id, status: 'reported', mergedIntoId: null, heldReason: null },
    });
    return rows.map(toIncident);
  }

  async addVerification(tx: Tx, record: Parameters<Incidents['addVerification']>[1]): Promise<void> {
    const { note, ...rest } = record;
    await prismaOf(tx).verification.create({
      data: { ...rest, noteSealed: this.sealed('verification.note', record.id, note) },
      select: { id: true },
    });
  }

  async addNextOfKin(tx: Tx, record: Parameters<Incidents['addNextOfKin']>[1]): Promise<void> {
    const { note, ...rest } = record;
    await prismaOf(tx).nextOfKinRecord.create({
      data: { ...rest, noteSealed: this.sealed('next_of_kin_record.note', record.id, note) },
      select: { id: true },
    });
  }

  async addNote(tx: Tx, note: Parameters<Incidents['addNote']>[1]): Promise<void> {
    const { text, ...rest } = note;
    await prismaOf(tx).incidentNote.create({
      data: { ...rest, textSealed: this.sealing.seal({ field: 'incident_note.text', id: note.id }, text) },
      select: { id: true },
    });
  }

  async pendingRelease(tx: Tx, id: IncidentId): Promise<PendingRelease | null> {
    const row = await prismaOf(tx).release.findFirst({
      where: { incidentId: id, state: 'pending' },
      orderBy: { requestedAt: 'desc' },
    });
    if (row === null) return null;
    return { id: row.id, level: row.level as AlertLevel, requestedBy: row.requestedBy, requestedAt: row.requestedAt };
  }

  async addRelease(tx: Tx, release: Parameters<Incidents['addRelease']>[1]): Promise<void> {
    const { note, ...rest } = release;
    await prismaOf(tx).release.create({
      data: { ...rest, noteSealed: this.sealed('release.note', release.id, note) },
      select: { id: true },
    });
  }

  async endRelease(tx: Tx, id: string, end: Parameters<Incidents['endRelease']>[2]): Promise<void> {
    await prismaOf(tx).release.update({
      where: { id },
      data: { state: end.state, confirmedBy: end.by, confirmedAt: end.at },
      select: { id: true },
    });
  }

  private sealed(field: string, id: string, text: string | null): string | null {
    return text === null ? null : this.sealing.seal({ field, id }, text);
  }

  private placeIndex(placeKey: string): string {
    return this.sealing.blindIndex('incident.place', placeKey);
  }

  /** Under the present secret and each previous one. */
  private placeIndexes(placeKey: string): string[] {
    return [this.placeIndex(placeKey), ...this.sealing.previousBlindIndexes('incident.place', placeKey)];
  }
}
