import { Injectable } from '@nestjs/common';
import { FacilityRegister } from '../../../directory/facility-register.js';
import { findRegion } from '../../../directory/region-register.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import type { NameOf } from '../words/entry-data.js';
import { type KnownPerson, Names } from './names.repository.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

@Injectable()
export class PrismaNames extends Names {
  constructor(
    private readonly prisma: PrismaService,
    private readonly facilities: FacilityRegister,
  ) {
    super();
  }

  async of(ids: Iterable<string>): Promise<NameOf> {
    const all = [...new Set(ids)];
    const names = new Map<string, string>();
    for (const { id, name } of await this.rows(all.filter((id) => UUID.test(id)))) names.set(id, name);
    for (const code of all.filter((id) => !UUID.test(id) && id.length <= 64)) {
      const name = findRegion(code)?.label.en ?? (await this.facilities.find(code))?.name;
      if (name !== undefined) names.set(code, name);
    }
    return (id) => names.get(id) ?? null;
  }

  async people(ids: Iterable<string>): Promise<ReadonlyMap<string, KnownPerson>> {
    const all = [...new Set(ids)].filter((id) => UUID.test(id));
    if (all.length === 0) return new Map();
    const these = { where: { id: { in: all } }, select: { id: true as const } };
    const [users, keys, responders] = await Promise.all([
      this.prisma.user.findMany(these),
      this.prisma.apiKey.findMany(these),
      this.prisma.responder.findMany(these),
    ]);
    return new Map([
      ...[...users, ...keys].map(({ id }) => [id, 'user'] as const),
      ...responders.map(({ id }) => [id, 'responder'] as const),
    ]);
  }

  private async rows(ids: readonly string[]): Promise<readonly { readonly id: string; readonly name: string }[]> {
    if (ids.length === 0) return [];
    const named = { where: { id: { in: [...ids] } }, select: { id: true as const, name: true as const } };
    const { prisma } = this;
    const [incidents, ...rest] = await Promise.all([
      prisma.incident.findMany({ where: named.where, select: { id: true, ref: true } }),
      prisma.user.findMany(named),
      prisma.apiKey.findMany(named),
      prisma.responder.findMany(named),
      prisma.policy.findMany(named),
      prisma.rota.findMany(named),
      prisma.group.findMany(named),
    ]);
    return [...incidents.map(({ id, ref }) => ({ id, name: ref })), ...rest.flat()];
  }
}
