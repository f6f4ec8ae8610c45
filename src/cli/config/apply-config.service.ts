import { Injectable } from '@nestjs/common';
import { IdSource } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { CheckConfigReferences } from './check-config-references.service.js';
import { compareConfig, type ConfigDifference, planRoutes } from './compare-config.js';
import { type ConfigRecords, ReadConfigRecords } from './config-records.service.js';
import type { ConfigFile, ConfigProblem } from './config-types.js';
import { readConfig } from './read-config.js';
import { realId, WriteConfigRecords } from './write-records.service.js';
import { WriteConfigRoutes } from './write-routes.service.js';

export type ConfigOutcome =
  (ConfigDifference & { readonly ok: true }) | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Makes the system what a file says: all of it or, where something is wrong, nothing. Throws AppError `fallback_required`. */
@Injectable()
export class ApplyConfigService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: IdSource,
    private readonly records: ReadConfigRecords,
    private readonly references: CheckConfigReferences,
    private readonly writing: WriteConfigRecords,
    private readonly routes: WriteConfigRoutes,
  ) {}

  apply(value: unknown, dryRun: boolean): Promise<ConfigOutcome> {
    return this.unitOfWork.run(async (tx) => {
      const present = await this.records.read(tx, !dryRun);
      const reading = readConfig(value, present.names, () => this.ids.next());
      if (!reading.ok) return reading;
      const { file, input } = reading;
      const problems = [...sharedIn(file, present), ...(await this.references.check(tx, file))];
      if (problems.length > 0) return { ok: false, problems };
      const plan = planRoutes(present.file.routes, file.routes);
      const difference = compareConfig(present.file, file, plan);
      if (!dryRun) {
        const made = await this.writing.write(tx, input, present);
        const wanted = input.routes.map((route) => ({
          ...route,
          policyId: realId(route.policyId, made) ?? route.policyId,
        }));
        await this.routes.write(tx, wanted, present.routes, plan);
      }
      return { ok: true, ...difference };
    });
  }
}

/** What the file names and the system has twice. */
function sharedIn(file: ConfigFile, { sharedNames }: ConfigRecords): readonly ConfigProblem[] {
  const kinds = [
    ['rotas', 'rota'],
    ['policies', 'policy'],
  ] as const;
  return kinds.flatMap(([section, kind]) =>
    file[section].flatMap(({ name }, index) =>
      sharedNames.includes(`${kind} ${name}`)
        ? [
            {
              path: [section, index, 'name'],
              problem: `More than one ${kind} here has this name. Give each a name of its own first.`,
            },
          ]
        : [],
    ),
  );
}
