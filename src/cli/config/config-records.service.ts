import { Injectable } from '@nestjs/common';
import { Groups, type GroupRecord } from '../../directory/groups.repository.js';
import { RotaBook, type RotaRecord } from '../../directory/rota-book.repository.js';
import { PolicyBook, type PolicyRecord } from '../../escalation/policy-book.repository.js';
import { RouteBook, type RouteRecord } from '../../escalation/route-book.repository.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { groupFile, policyFile, rotaFile, routeFile } from './config-file.js';
import { ConfigNames, type NamedKind } from './config-names.js';
import type { ConfigFile } from './config-types.js';

const PAGE = 500;

/** What is kept, as it is and as the file says it. */
export interface ConfigRecords {
  readonly groups: readonly GroupRecord[];
  readonly rotas: readonly RotaRecord[];
  readonly policies: readonly PolicyRecord[];
  /** In the order in which they are looked at. */
  readonly routes: readonly RouteRecord[];
  readonly names: ConfigNames;
  readonly file: ConfigFile;
  /** `rota Leeds`: names that two of a kind share, so that no file can tell them apart. */
  readonly sharedNames: readonly string[];
}

interface Kept {
  readonly id: string;
  readonly name: string;
}

/** Groups, rotas, policies and routes, all of them. */
@Injectable()
export class ReadConfigRecords {
  constructor(
    private readonly groups: Groups,
    private readonly rotas: RotaBook,
    private readonly policies: PolicyBook,
    private readonly routes: RouteBook,
  ) {}

  /** `locked`: nobody else changes any of them until the transaction ends. */
  async read(tx: Tx, locked = false): Promise<ConfigRecords> {
    const routes = locked ? await this.routes.lockAll(tx) : await this.routes.all(tx);
    const groups = await all((page) => this.groups.list(tx, undefined, page));
    const rotas = await all((page) => this.rotas.list(tx, undefined, page));
    const policies = await all((page) => this.policies.list(tx, page));
    if (!locked) return recordsOf(groups, rotas, policies, routes);
    return recordsOf(
      await underLock(groups, (id) => this.groups.lock(tx, id)),
      await underLock(rotas, (id) => this.rotas.lock(tx, id)),
      await underLock(policies, (id) => this.policies.lock(tx, id)),
      routes,
    );
  }
}

async function all<T extends Kept>(
  list: (page: { readonly after: string | null; readonly limit: number }) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ; after = found.at(-1)?.id ?? null) {
    const page = await list({ after, limit: PAGE });
    found.push(...page);
    if (page.length < PAGE) return byName(found);
  }
}

/** What was removed just now is left out. */
async function underLock<T extends Kept>(
  rows: readonly T[],
  lock: (id: string) => Promise<T | null>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (const { id } of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const row = await lock(id);
    if (row !== null) found.push(row);
  }
  return byName(found);
}

function byName<T extends Kept>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

function recordsOf(
  groups: readonly GroupRecord[],
  rotas: readonly RotaRecord[],
  policies: readonly PolicyRecord[],
  routes: readonly RouteRecord[],
): ConfigRecords {
  const names = new ConfigNames();
  const sharedNames: string[] = [];
  const learn = (kind: NamedKind, rows: readonly Kept[]): void => {
    for (const { id, name } of rows) {
      if (names.idOf(kind, name) !== null) sharedNames.push(`${kind} ${name}`);
      names.add(kind, name, id);
    }
  };
  learn('group', groups);
  learn('rota', rotas);
  learn('policy', policies);
  const file = {
    groups: groups.map(groupFile),
    rotas: rotas.map((rota) => rotaFile(rota, names.nameOf)),
    policies: policies.map((policy) => policyFile(policy, names.nameOf)),
    routes: routes.map((route) => routeFile(route, names.nameOf)),
  };
  return { groups, rotas, policies, routes, names, file, sharedNames };
}
