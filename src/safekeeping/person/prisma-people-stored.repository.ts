import { Injectable } from '@nestjs/common';
import type { ResponderId, UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { DATA_MAP } from '../data-map/data-map.js';
import { chainOf } from '../retention/retention-sql.js';
import { PeopleStored, type StoredPerson, type StoredRow } from './people-stored.repository.js';
import type { PersonTable } from './person-map.js';
import { erasureOf, rowsOf } from './person-sql.js';
import { writtenRow } from './written-row.js';

const ADDRESS = 'contact_method.address';
/** All that an address is hashed for. */
const PURPOSES = [ADDRESS, 'inbound_text.from', 'kept_message.address'];

interface Found {
  readonly responderId: ResponderId;
  readonly userId: UserId | null;
  readonly email: string | null;
  readonly regionCode: string;
  readonly status: string;
}

@Injectable()
export class PrismaPeopleStored extends PeopleStored {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async byResponder(tx: Tx, id: string): Promise<StoredPerson | null> {
    await sqlOf(tx).execute`SELECT id FROM responder WHERE id = ${id}::uuid FOR UPDATE`;
    const [found] = await sqlOf(tx).query<Found>`
      SELECT r.id AS responder_id, r.region_code, r.status, u.id AS user_id, u.email
        FROM responder r LEFT JOIN "user" u ON u.responder_id = r.id WHERE r.id = ${id}::uuid`;
    if (found === undefined) return null;
    const methods = await sqlOf(tx).query<{ id: string; addressSealed: string }>`
      SELECT id, address_sealed FROM contact_method WHERE responder_id = ${id}::uuid`;
    const own = methods.map((each) => this.sealing.open({ field: ADDRESS, id: each.id }, each.addressSealed));
    const { responderId, userId, regionCode, email, status } = found;
    const addresses = [...new Set([...own, ...(email === null ? [] : [email])])];
    return { responderId, userId, regionCode, isLeft: status === 'left', addresses };
  }

  async byAddress(tx: Tx, address: string): Promise<readonly StoredPerson[]> {
    const rows = await sqlOf(tx).query<{ responderId: string }>`
      SELECT responder_id FROM contact_method WHERE address_index = ANY(${this.indexes([address])})
       UNION SELECT responder_id FROM "user" WHERE email = ${address} AND responder_id IS NOT NULL`;
    const people: StoredPerson[] = [];
    for (const { responderId } of rows) {
      const person = await this.byResponder(tx, responderId);
      if (person !== null) people.push(person);
    }
    if (people.length > 0) return people;
    const [user] = await sqlOf(tx).query<{ id: UserId }>`SELECT id FROM "user" WHERE email = ${address}`;
    const userId = user?.id ?? null;
    return [{ responderId: null, userId, regionCode: null, isLeft: true, addresses: [address] }];
  }

  async rows(tx: Tx, table: PersonTable, person: StoredPerson): Promise<readonly StoredRow[]> {
    const facts = DATA_MAP.find((each) => each.table === table.table);
    if (facts === undefined || table.where === null || typeof table.written !== 'string') return [];
    const rows = await sqlOf(tx).ask<StoredRow>(rowsOf(table), this.who(person));
    const own = [person.responderId, person.userId, ...actorsOf(person)].flatMap((each) => each ?? []);
    const open = (field: string, id: string, sealed: string): string => this.sealing.open({ field, id }, sealed);
    return rows.map((row) => writtenRow(facts, table, row, { own, open }));
  }

  async erase(tx: Tx, table: PersonTable, person: StoredPerson): Promise<number> {
    const text = erasureOf(table);
    if (text === null) return 0;
    const [gone] = await sqlOf(tx).ask<{ rows: number }>(text, this.who(person));
    return gone?.rows ?? 0;
  }

  async heldWords(tx: Tx, person: StoredPerson): Promise<readonly string[]> {
    const rows = await sqlOf(tx).ask<{ ref: string }>(
      `WITH theirs AS (
         SELECT incident_id AS id FROM alert WHERE responder_id = $1::uuid AND note_sealed IS NOT NULL
         UNION SELECT a.incident_id FROM answer_record r JOIN alert a ON a.id = r.alert_id
                WHERE a.responder_id = $1::uuid AND r.note_sealed IS NOT NULL
         UNION SELECT incident_id FROM inbound_text
                WHERE (responder_id = $1::uuid OR from_index = ANY($2::text[])) AND text_sealed IS NOT NULL)
       SELECT i.ref FROM incident i JOIN theirs USING (id)
        WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(${chainOf('i.id')}) AS each WHERE (each ->> 'onHold')::boolean)
        ORDER BY i.ref`,
      [person.responderId, this.indexes(person.addresses)],
    );
    return rows.map(({ ref }) => ref);
  }

  private who(person: StoredPerson): readonly unknown[] {
    return [person.responderId, person.userId, actorsOf(person), this.indexes(person.addresses)];
  }

  /** Under the present secret and each previous one. */
  private indexes(addresses: readonly string[]): string[] {
    return addresses.flatMap((address) =>
      PURPOSES.flatMap((purpose) => [
        this.sealing.blindIndex(purpose, address),
        ...this.sealing.previousBlindIndexes(purpose, address),
      ]),
    );
  }
}

function actorsOf({ responderId, userId }: StoredPerson): string[] {
  return [
    ...(responderId === null ? [] : [`responder:${responderId}`]),
    ...(userId === null ? [] : [`user:${userId}`]),
  ];
}
