import type { Target } from '../../../escalation/policy.js';
import type { NameOf } from './entry-data.js';
import { listWords } from './time-words.js';
import { roleWords } from './value-words.js';

function one(target: Target, nameOf: NameOf): string {
  switch (target.type) {
    case 'rota':
      return nameOf(target.id) ?? 'a rota that is gone';
    case 'group':
      return nameOf(target.id) ?? 'a group that is gone';
    case 'responder':
      return nameOf(target.id) ?? 'a person who is gone';
    case 'role':
      return `${roleWords(target.role).toLowerCase()} in the region`;
    case 'region':
      return 'everybody in the region';
    case 'coordinators':
      return 'the coordinators';
    case 'neighbours':
      return 'the neighbouring regions';
    case 'national':
      return 'the whole country';
    case 'webhook':
      return 'another system';
  }
}

/** `Exampleford rota and legal in the region` */
export function targetWords(targets: readonly Target[], nameOf: NameOf): string {
  return listWords(targets.map((target) => one(target, nameOf)));
}

/** The ids among the targets that have a name. */
export function targetIds(targets: readonly Target[]): readonly string[] {
  return targets.flatMap((target) => ('id' in target ? [target.id] : []));
}
