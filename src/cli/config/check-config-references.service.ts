import { Injectable } from '@nestjs/common';
import { FacilityRegister } from '../../directory/facility-register.js';
import { findRegion } from '../../directory/region-register.js';
import { Responders } from '../../directory/responders.repository.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Webhooks } from '../../webhook/webhooks.repository.js';
import type { ConfigFile, ConfigPath, ConfigProblem, RouteFile } from './config-types.js';

interface Named {
  readonly id: string;
  readonly path: ConfigPath;
}

const NOBODY = 'There is nobody with this id here. Bring the people in first, or take the id out.';
const NO_WEBHOOK = 'There is no webhook with this id here. Make it first and write its id, or take the target out.';

/** People, webhooks, regions and places that the file names are there. */
@Injectable()
export class CheckConfigReferences {
  constructor(
    private readonly responders: Responders,
    private readonly webhooks: Webhooks,
    private readonly facilities: FacilityRegister,
  ) {}

  async check(tx: Tx, file: ConfigFile): Promise<readonly ConfigProblem[]> {
    const people = peopleOf(file);
    const hooks = targetsOf(file, 'webhook');
    const known = await this.responders.regionsOf(tx, [...new Set(people.map(({ id }) => id))]);
    const webhooks = await this.webhooks.named(tx, [...new Set(hooks.map(({ id }) => id))]);
    const told = new Set<string>(webhooks.map(({ id }) => id));
    return [
      ...people.flatMap(({ id, path }) => (known.has(id) ? [] : [{ path, problem: NOBODY }])),
      ...hooks.flatMap(({ id, path }) => (told.has(id) ? [] : [{ path, problem: NO_WEBHOOK }])),
      ...(await this.places(file.routes)),
    ];
  }

  private async places(routes: readonly RouteFile[]): Promise<readonly ConfigProblem[]> {
    const places = await this.facilities.all();
    const codes = new Set(places.map(({ code }) => code));
    const settings = new Set(places.map(({ setting }) => setting));
    const lists = [
      ['regions', (code: string) => findRegion(code) !== null, 'There is no region with this code.'],
      ['facilities', (code: string) => codes.has(code), 'There is no place with this code in the register.'],
      ['settings', (code: string) => settings.has(code), `One of ${[...settings].sort().join(', ')}.`],
    ] as const;
    return routes.flatMap(({ when }, route) =>
      lists.flatMap(([list, isThere, problem]) =>
        namedIn(when[list], ['routes', route, 'when', list]).flatMap(({ id, path }) =>
          isThere(id) ? [] : [{ path, problem }],
        ),
      ),
    );
  }
}

/** The lists of the file are in an order of their own, so a problem is said of the list. */
function namedIn(values: unknown, path: ConfigPath): readonly Named[] {
  return Array.isArray(values) ? values.map((id) => ({ id: String(id), path })) : [];
}

function peopleOf(file: ConfigFile): readonly Named[] {
  return [
    ...file.groups.flatMap(({ members }, index) => namedIn(members, ['groups', index, 'members'])),
    ...file.rotas.flatMap(({ rotation, layers = [] }, index) => [
      ...namedIn(rotation.participants, ['rotas', index, 'rotation', 'participants']),
      ...layers.flatMap((layer, at) =>
        namedIn(layer.rotation.participants, ['rotas', index, 'layers', at, 'rotation', 'participants']),
      ),
    ]),
    ...targetsOf(file, 'responder'),
  ];
}

function targetsOf({ policies }: ConfigFile, type: string): readonly Named[] {
  return policies.flatMap(({ steps }, policy) =>
    steps.flatMap(({ targets }, step) =>
      targets.flatMap((target, at): readonly Named[] =>
        target.type === type && target.id !== undefined
          ? [{ id: target.id, path: ['policies', policy, 'steps', step, 'targets', at, 'id'] }]
          : [],
      ),
    ),
  );
}
