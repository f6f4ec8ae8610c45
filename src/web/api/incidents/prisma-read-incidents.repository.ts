import { Injectable } from '@nestjs/common';
import { ReadTasks } from '../../../incident/tasks/read-tasks.service.js';
import { taskJson } from '../tasks/task-json.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import type { Prisma, Report } from '../../../platform/prisma/generated/client.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import type { Cursor } from '../cursor.js';
import type { IncidentKey } from './incident-access.service.js';
import type { IncidentsQuery } from './incidents.schema.js';
import { keepingOf, toAlertView, toRunSummary, toSummary } from './incident-rows.js';
import {
  type AlertView,
  type IncidentDetail,
  type IncidentSummary,
  ReadIncidents,
  type ReportView,
} from './read-incidents.repository.js';

@Injectable()
export class PrismaReadIncidents extends ReadIncidents {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: Sealing,
    private readonly tasks: ReadTasks,
  ) {
    super();
  }

  async key(ref: string): Promise<IncidentKey | null> {
    return this.prisma.incident.findUnique({ where: { ref }, select: { id: true, ref: true, regionCode: true } });
  }

  async list(
    query: IncidentsQuery,
    regionCodes: readonly string[],
    after: Cursor | null,
  ): Promise<readonly IncidentSummary[]> {
    const rows = await this.prisma.incident.findMany({
      where: { AND: [...filters(query), ...mine(regionCodes), ...beyond(after), ...(await this.words(query.q))] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    return this.summaries(rows);
  }

  async detail(id: string): Promise<IncidentDetail | null> {
    const row = await this.prisma.incident.findUnique({
      where: { id },
      include: {
        verifications: { orderBy: { at: 'asc' } },
        nokRecords: { orderBy: { at: 'asc' } },
        releases: { where: { state: 'pending' }, orderBy: { requestedAt: 'desc' }, take: 1 },
        holds: { where: { liftedAt: null }, take: 1 },
      },
    });
    if (row === null) return null;
    const [summary] = await this.summaries([row]);
    if (summary === undefined) return null;
    const reports = await this.prisma.report.findMany({
      where: { incidentId: id },
      select: { id: true },
      orderBy: { createdAt: 'asc' },
    });
    const runs = await this.prisma.run.findMany({ where: { incidentId: id }, orderBy: { id: 'asc' } });
    const ids = runs.flatMap((run) => (run.policyId === null ? [] : [run.policyId]));
    const versions = await this.prisma.policy.findMany({
      where: { id: { in: ids } },
      select: { id: true, version: true },
    });
    const [release] = row.releases;
    return {
      ...summary,
      reports: reports.map((report) => report.id),
      verification: {
        status: row.verificationStatus,
        history: row.verifications.map(({ status, from, method, byId, at }) => ({ status, from, method, byId, at })),
      },
      nextOfKin: {
        status: row.nokStatus,
        history: row.nokRecords.map(({ status, byId, at }) => ({ status, byId, at })),
      },
      release:
        release === undefined
          ? null
          : { level: release.level, requestedBy: release.requestedBy, requestedAt: release.requestedAt },
      ...keepingOf(row),
      runs: runs.map((run) => toRunSummary(run, new Map(versions.map((each) => [each.id, each.version])))),
      tasks: (await this.tasks.ofIncident(id)).map(taskJson),
    };
  }

  async alerts(id: string): Promise<readonly AlertView[]> {
    const alerts = await this.prisma.alert.findMany({
      where: { incidentId: id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    const messages = await this.prisma.message.findMany({
      where: { incidentId: id },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    });
    const people = await this.prisma.responder.findMany({
      where: { id: { in: alerts.map((alert) => alert.responderId) } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map((person) => [person.id, person.name]));
    return alerts.map((alert) => {
      const note =
        alert.noteSealed === null ? null : this.sealing.open({ field: 'alert.note', id: alert.id }, alert.noteSealed);
      const own = messages.filter((message) => message.alertId === alert.id);
      return toAlertView(alert, names.get(alert.responderId) ?? '', note, own);
    });
  }

  async hasReport(incidentId: string, id: string): Promise<boolean> {
    return (await this.prisma.report.count({ where: { id, incidentId } })) > 0;
  }

  async reports(id: string): Promise<readonly ReportView[]> {
    const rows = await this.prisma.report.findMany({
      where: { incidentId: id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => this.opened(row));
  }

  private opened(row: Report): ReportView {
    const open = (field: string, sealed: string | null): string | null =>
      sealed === null ? null : this.sealing.open({ field: `report.${field}`, id: row.id }, sealed);
    const contact = open('contact', row.contactSealed);
    return {
      id: row.id,
      channel: row.channel,
      takenById: row.takenById,
      keepingConsent: row.keepingConsent,
      facilityCode: row.facilityCode,
      placeText: open('place_text', row.placeTextSealed),
      occurred: { earliest: row.occurredEarliest, latest: row.occurredLatest, precision: row.occurredPrecision },
      narrative: open('narrative', row.narrativeSealed),
      relationship: row.relationship,
      reporterIsChild: row.reporterIsChild,
      directness: row.directness,
      nokStatus: row.nokStatus,
      topics: row.topics,
      childrenAffected: row.childrenAffected,
      othersAtRisk: row.othersAtRisk,
      urgentNeeds: row.urgentNeeds,
      contact: contact === null ? null : (JSON.parse(contact) as Record<string, string | boolean>),
      language: row.language,
      createdAt: row.createdAt,
      emptiedAt: row.emptiedAt,
      emptiedWhy: row.emptiedWhy,
    };
  }

  private async summaries(rows: readonly Parameters<typeof toSummary>[0][]): Promise<IncidentSummary[]> {
    const others = rows.flatMap((row) => [row.possibleDuplicateOfId, row.mergedIntoId]).filter((id) => id !== null);
    const refs = await this.prisma.incident.findMany({
      where: { id: { in: others } },
      select: { id: true, ref: true },
    });
    const byId = new Map(refs.map((each) => [each.id, each.ref]));
    return rows.map((row) => toSummary(row, byId));
  }

  /** A reference, or a part of the name of a place; never what a person wrote, which is sealed. */
  private async words(q: string | undefined): Promise<Prisma.IncidentWhereInput[]> {
    const text = q?.trim() ?? '';
    if (text === '') return [];
    const places = await this.prisma.facility.findMany({
      where: { OR: [{ name: { contains: text, mode: 'insensitive' } }, { code: text.toUpperCase() }] },
      select: { code: true },
    });
    return [{ OR: [{ ref: text.toUpperCase() }, { facilityCode: { in: places.map((place) => place.code) } }] }];
  }
}

function filters(query: IncidentsQuery): Prisma.IncidentWhereInput[] {
  const { status, region, facility, topic, verification, since, until } = query;
  return [
    ...(status === undefined ? [] : [{ status }]),
    ...(region === undefined ? [] : [{ regionCode: region }]),
    ...(facility === undefined ? [] : [{ facilityCode: facility }]),
    ...(topic === undefined ? [] : [{ topics: { has: topic } }]),
    ...(verification === undefined ? [] : [{ verificationStatus: verification }]),
    ...(since === undefined ? [] : [{ createdAt: { gte: since } }]),
    ...(until === undefined ? [] : [{ createdAt: { lt: until } }]),
  ];
}

function mine(regionCodes: readonly string[]): Prisma.IncidentWhereInput[] {
  if (regionCodes.length === 0) return [];
  return [{ OR: [{ regionCode: { in: [...regionCodes] } }, { regionCode: null }] }];
}

function beyond(after: Cursor | null): Prisma.IncidentWhereInput[] {
  if (after === null) return [];
  return [{ OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }];
}
