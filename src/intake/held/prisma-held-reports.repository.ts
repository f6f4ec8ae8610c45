import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import { type HeldReport, HeldReports } from './held-reports.repository.js';

@Injectable()
export class PrismaHeldReports extends HeldReports {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  waiting(regionCodes: readonly string[], limit: number): Promise<readonly HeldReport[]> {
    const all = regionCodes.length === 0;
    return this.prisma.$queryRaw<HeldReport[]>`
      SELECT i.ref, i.held_reason AS reason, i.created_at AS at, i.region_code AS "regionCode", i.setting,
             i.facility_code AS "facilityCode", r.contact_sealed IS NOT NULL AS "hasContact", r.relationship,
             r.urgent_needs AS "urgentNeeds", r.others_at_risk AS "othersAtRisk"
        FROM incident i JOIN report r ON r.incident_id = i.id
       WHERE i.held_reason IS NOT NULL AND i.status = 'reported'
         AND (${all}::boolean OR i.region_code = ANY(${[...regionCodes]}::text[]) OR i.region_code IS NULL)
       ORDER BY i.created_at, i.id LIMIT ${limit}::int`;
  }

  async count(regionCodes: readonly string[]): Promise<{ count: number; since: Date | null }> {
    const all = regionCodes.length === 0;
    const [row] = await this.prisma.$queryRaw<{ count: number; since: Date | null }[]>`
      SELECT count(*)::int AS count, min(created_at) AS since FROM incident
       WHERE held_reason IS NOT NULL AND status = 'reported'
         AND (${all}::boolean OR region_code = ANY(${[...regionCodes]}::text[]) OR region_code IS NULL)`;
    return row ?? { count: 0, since: null };
  }
}
