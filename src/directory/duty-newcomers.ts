import type { Layer, Rotation } from './duty-plan.js';

/** Who is named already, so that whoever keeps the rota may name them again. */
export interface RotaCrew {
  readonly rotation: Pick<Rotation, 'participantIds'>;
  readonly layers?: readonly { readonly rotation: Pick<Layer['rotation'], 'participantIds'> }[] | undefined;
}

export function namedBy({ rotation, layers = [] }: RotaCrew): readonly string[] {
  return [rotation, ...layers.map((layer) => layer.rotation)].flatMap(({ participantIds }) => participantIds);
}

/**
 * Whom a change puts on duty who has not agreed to this rota: neither named by it, nor a member of its group. Only
 * somebody who may speak for their region puts them on duty. Small teams share a rota over a border by way of its group:
 * who is in it was put there by somebody who may.
 */
export function dutyNewcomers(
  wanted: readonly string[],
  agreed: { readonly named: readonly string[]; readonly members: readonly string[] },
): readonly string[] {
  return [...new Set(wanted)].filter((id) => !agreed.named.includes(id) && !agreed.members.includes(id));
}
