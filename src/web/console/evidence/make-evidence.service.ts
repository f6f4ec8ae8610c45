import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Clock } from '../../../kernel/clock.js';
import { IncidentHeads } from '../incident/incident-heads.service.js';
import { Names } from '../records/names.repository.js';
import { ExportLog } from './export-log.service.js';
import { actorId } from '../words/actor-words.js';
import type { NameOf } from '../words/entry-data.js';
import { actorText } from '../../../kernel/actor.js';
import { digestOf, type Evidence, type EvidenceWish } from './evidence.js';
import { withoutNames } from './evidence-names.js';
import { GatherRecords, peopleIn } from './gather-records.service.js';
import { asEvidence, idsOf, ReadThreads, timelineOf } from './read-threads.service.js';
import { writeRecords } from './write-records.js';

/** Writes out what was done about one incident, so that somebody outside can read it and check that nothing was changed. */
@Injectable()
export class MakeEvidence {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly records: GatherRecords,
    private readonly threads: ReadThreads,
    private readonly names: Names,
    private readonly log: ExportLog,
    private readonly clock: Clock,
  ) {}

  /** The caller has been let in to this incident. Throws AppError `not_found`, `sealed_unreadable`. */
  async make(ref: string, { purpose, parts }: EvidenceWish, caller: Principal): Promise<Evidence> {
    const { incident, head } = await this.heads.find(ref);
    const gathered = await this.records.read(incident);
    const before = await this.threads.read(incident);
    const who = actorId(actorText(caller.actor));
    const ids = [...peopleIn(gathered), ...idsOf(before), ...(who === null ? [] : [who])];
    const nameOf = await this.naming(ids, parts.includes('names'));
    const records = writeRecords({ incident, head, gathered, parts, nameOf, timeline: timelineOf(before, nameOf) });
    const recordsHash = digestOf(records);
    const reports = parts.includes('reports') ? gathered.reports : [];
    await this.log.write(incident, { purpose, parts, recordsHash, reports }, caller);
    const by = (who === null ? null : nameOf(who)) ?? 'Somebody';
    return {
      format: 'vigil-evidence',
      version: 1,
      made: { at: this.clock.now().toISOString(), by, purpose, parts },
      records,
      recordsHash,
      threads: asEvidence(await this.threads.read(incident)),
    };
  }

  private async naming(ids: readonly string[], withNames: boolean): Promise<NameOf> {
    const nameOf = await this.names.of(ids);
    return withNames ? nameOf : withoutNames(await this.names.people(ids), nameOf);
  }
}
