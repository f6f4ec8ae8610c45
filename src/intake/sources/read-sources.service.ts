import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { type IndependentSources, independentSources } from './independent-sources.js';
import { type Source, Sources } from './sources.repository.js';

export interface SourcesOfIncident extends IndependentSources {
  /** Oldest report first. */
  readonly sources: readonly Source[];
}

/** Where the reports of an incident come from, and how many sources that are. What they said is not opened. */
@Injectable()
export class ReadSources {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sources: Sources,
  ) {}

  async of(incidentId: string): Promise<SourcesOfIncident> {
    const sources = await this.uow.run((tx) => this.sources.ofIncident(tx, incidentId as IncidentId));
    return { sources, ...independentSources(sources) };
  }
}
