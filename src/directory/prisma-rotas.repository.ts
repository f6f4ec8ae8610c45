import { Injectable } from '@nestjs/common';
import type { ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { RotaOverride as OverrideRow } from '../platform/prisma/generated/client.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import type { Rota, RotaOverride, Rotation } from './duty-rota.js';
import { Rotas } from './rotas.repository.js';

@Injectable()
export class PrismaRotas extends Rotas {
  async find(tx: Tx, id: string): Promise<{ rota: Rota; overrides: readonly RotaOverride[] } | null> {
    const row = await prismaOf(tx).rota.findUnique({
      where: { id },
      include: { overrides: { orderBy: { id: 'asc' } } },
    });
    if (row === null) return null;
    const rota = { timeZone: row.timeZone, rotation: row.rotation as unknown as Rotation };
    return { rota, overrides: row.overrides.map(toOverride) };
  }
}

export function toOverride(row: OverrideRow): RotaOverride {
  return {
    id: row.id,
    from: row.from,
    to: row.to,
    kind: row.kind as RotaOverride['kind'],
    responderId: row.responderId as ResponderId,
    insteadOfId: row.insteadOfId as ResponderId | null,
  };
}
