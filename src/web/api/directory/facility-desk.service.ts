import { Injectable } from '@nestjs/common';
import { type FacilityEntry, FacilityRegister } from '../../../directory/facility-register.js';
import { findFacilities } from '../../../directory/find-facility.js';
import { Journal } from '../../../journal/journal.js';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/app-error.js';
import { sameJson } from '../../../kernel/same-json.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { type Page, readKeyCursor, toKeyPage } from '../cursor.js';
import { FacilityList, type FacilityRecord } from './facility-list.repository.js';
import { jurisdictionOf } from '../../../directory/region-register.js';
import type { FacilitiesQuery, NewFacilityBody } from './facility.schema.js';

const CODE = /^[A-Za-z0-9-]{1,64}$/;

/** The register of places for the API. */
@Injectable()
export class FacilityDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facilities: FacilityList,
    private readonly register: FacilityRegister,
    private readonly journal: Journal,
  ) {}

  async list(query: FacilitiesQuery): Promise<Page<FacilityRecord>> {
    if (query.q !== undefined && query.q.trim() !== '') return this.search(query.q, query);
    const page = { after: readKeyCursor(query.cursor, CODE), limit: query.limit + 1 };
    const rows = await this.unitOfWork.run((tx) => this.facilities.list(tx, query, page));
    return toKeyPage(rows, query.limit, ({ code }) => code);
  }

  async show(code: string): Promise<FacilityRecord> {
    const [facility] = await this.unitOfWork.run((tx) => this.facilities.find(tx, [code]));
    if (facility === undefined) throw notFound('place');
    return facility;
  }

  async create(body: NewFacilityBody, actor: Actor): Promise<FacilityRecord> {
    const facility = recordOf(body.code, body);
    await this.unitOfWork.run(async (tx) => {
      await this.facilities.insert(tx, facility);
      const data = { facilityCode: facility.code, change: 'created' };
      await this.journal.append(tx, { kind: 'facility.changed', actor, regionCode: facility.regionCode, data });
    });
    await this.letGo();
    return facility;
  }

  /** @param change what the place is to be, from what it is under lock. */
  async change(
    code: string,
    change: (present: FacilityRecord) => Omit<NewFacilityBody, 'code'>,
    actor: Actor,
  ): Promise<FacilityRecord> {
    const changed = await this.unitOfWork.run(async (tx) => {
      const present = await this.facilities.lock(tx, code);
      if (present === null) throw notFound('place');
      const facility = recordOf(code, change(present));
      const fields = FIELDS.filter((field) => !sameJson(present[field], facility[field]));
      if (fields.length === 0) return present;
      await this.facilities.change(tx, facility);
      const data = { facilityCode: code, change: 'changed', fields };
      await this.journal.append(tx, { kind: 'facility.changed', actor, regionCode: facility.regionCode, data });
      return facility;
    });
    await this.letGo();
    return changed;
  }

  private async search(q: string, { region, setting, jurisdiction, limit }: FacilitiesQuery) {
    const all = await this.register.all();
    const fits = (facility: FacilityEntry) =>
      (region === undefined || facility.regionCode === region) &&
      (setting === undefined || facility.setting === setting) &&
      (jurisdiction === undefined || facility.jurisdiction === jurisdiction);
    // The whole register has its index already.
    const register = all.every(fits) ? all : all.filter(fits);
    const codes = findFacilities(register, q)
      .map(({ code }) => code)
      .slice(0, limit);
    return { items: await this.unitOfWork.run((tx) => this.facilities.find(tx, codes)), nextCursor: null };
  }

  /** The copy that this process keeps of the register is read anew; others follow within a minute. */
  private async letGo(): Promise<void> {
    await this.register.save([]);
  }
}

const FIELDS = ['name', 'setting', 'regionCode', 'population', 'operator', 'postcode', 'lat', 'lon', 'source'] as const;

function recordOf(code: string, body: Omit<NewFacilityBody, 'code'>): FacilityRecord {
  const { name, setting, regionCode, population, operator, postcode, lat, lon, source } = body;
  return {
    code,
    name,
    setting,
    jurisdiction: jurisdictionOf(regionCode),
    regionCode,
    population,
    operator: operator ?? null,
    postcode: postcode ?? null,
    lat: lat ?? null,
    lon: lon ?? null,
    source,
  };
}
