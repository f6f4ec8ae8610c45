import { Injectable } from '@nestjs/common';
import { countsAsSource } from '../../../intake/sources/independent-sources.js';
import { ReadSources } from '../../../intake/sources/read-sources.service.js';
import { Names } from '../records/names.repository.js';
import { reportName, whoWords } from './source-words.js';
import type { SourcesView } from './source.view.js';

/** Where the reports of an incident come from, with names. What they say is not opened. */
@Injectable()
export class ReadSourceView {
  constructor(
    private readonly reading: ReadSources,
    private readonly names: Names,
  ) {}

  async of({ id, ref }: { readonly id: string; readonly ref: string }): Promise<SourcesView> {
    const { sources, count, origins } = await this.reading.of(id);
    const nameOf = await this.names.of(sources.flatMap(({ byId }) => byId ?? []));
    const numbers = new Map<string, number>();
    const rows = sources.map(({ relationship, directness, byId, createdAt: _came, ...source }) => {
      const number = (numbers.get(source.ref) ?? 0) + 1;
      numbers.set(source.ref, number);
      const mergedFrom = source.ref === ref ? null : source.ref;
      return {
        ...source,
        name: reportName(number, mergedFrom),
        mergedFrom,
        who: whoWords(relationship, directness),
        byId,
        counts: countsAsSource(directness),
        by: byId === null ? null : (nameOf(byId) ?? 'Somebody who is no longer here'),
      };
    });
    return { count, origins, rows };
  }
}
