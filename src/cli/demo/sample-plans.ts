import type { Rotation } from '../../directory/duty-plan.js';
import type { Quorum } from '../../escalation/policy.js';
import type { RouteWhen } from '../../escalation/route.js';
import type { ResponderId } from '../../kernel/ids.js';

/** Who takes turns, by name. */
export interface SampleRota {
  readonly name: string;
  readonly group: string;
  readonly people: readonly string[];
  readonly rotation: (participantIds: readonly ResponderId[]) => Rotation;
}

/** A Monday, long enough ago that the rota has begun for everybody who looks. */
const BEGAN = '2026-01-05';

const daily = (participantIds: readonly ResponderId[]): Rotation => {
  return { kind: 'daily', handoverAt: '09:00', participantIds, startsOn: BEGAN };
};
const weekly = (participantIds: readonly ResponderId[]): Rotation => {
  return { kind: 'weekly', handoverAt: { weekday: 1, time: '09:00' }, participantIds, startsOn: BEGAN };
};

export const SAMPLE_ROTAS: readonly SampleRota[] = [
  {
    name: 'Yorkshire first call',
    group: 'Yorkshire night line',
    people: ['Amina Yusuf', 'Ben Hartley', 'Carol Oldroyd'],
    rotation: daily,
  },
  {
    name: 'Wales first call',
    group: 'Wales night line',
    people: ['Gwen Pritchard', 'Huw Llewelyn', 'Ivor Thomas'],
    rotation: weekly,
  },
  {
    name: 'London first call',
    group: 'London night line',
    people: ['Joy Adeyemi', 'Kofi Mensah', 'Leila Haddad'],
    rotation: daily,
  },
];

/** A target by the name of the rota or group, or one that needs none. */
type NamedTarget =
  { readonly rota: string } | { readonly group: string } | { readonly target: 'region' | 'neighbours' };

export interface SamplePolicy {
  readonly name: string;
  readonly repeat: number;
  readonly steps: readonly {
    readonly delaySeconds: number;
    readonly targets: readonly NamedTarget[];
    readonly quorum?: Quorum;
  }[];
  /** Looked at in the order of this list. */
  readonly when: RouteWhen;
}

/** Short enough to watch the steps in the demo. */
const TEN_MINUTES = 600;
const HALF_AN_HOUR = 1_800;

function regional(name: string, regions: readonly string[], rota: string, group: string): SamplePolicy {
  return {
    name,
    repeat: 1,
    steps: [
      { delaySeconds: 0, targets: [{ rota }] },
      { delaySeconds: TEN_MINUTES, targets: [{ group }], quorum: { any: 2, roles: { legal: 1 } } },
      { delaySeconds: HALF_AN_HOUR, targets: [{ target: 'region' }, { target: 'neighbours' }], quorum: { any: 2 } },
    ],
    when: { trigger: 'verified', regions },
  };
}

export const SAMPLE_POLICIES: readonly SamplePolicy[] = [
  regional('Yorkshire', ['yorkshire_and_the_humber'], 'Yorkshire first call', 'Yorkshire night line'),
  regional('Wales', ['wales'], 'Wales first call', 'Wales night line'),
  regional('London', ['london'], 'London first call', 'London night line'),
  {
    name: 'North West',
    repeat: 1,
    steps: [
      { delaySeconds: 0, targets: [{ group: 'North West night line' }], quorum: { any: 2 } },
      { delaySeconds: HALF_AN_HOUR, targets: [{ target: 'neighbours' }], quorum: { any: 2 } },
    ],
    when: { trigger: 'verified', regions: ['north_west'] },
  },
];
