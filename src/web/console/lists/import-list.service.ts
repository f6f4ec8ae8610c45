import { Inject, Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import {
  type ImportOptions,
  ImportRespondersService,
  type RowOutcome,
} from '../../../directory/importing/import-responders.service.js';
import { type FilePerson, readResponders } from '../../../directory/importing/read-responders.js';
import { Journal } from '../../../journal/journal.js';
import { AppError, invalid } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import type { ImportedList, ImportedRow } from './list.view.js';
import { MOST_ROWS } from './list-forms.js';

interface Wanted {
  readonly csv: string;
  readonly verified: boolean;
  /** Says what would happen, and changes nothing. */
  readonly dryRun: boolean;
}

/** A list that somebody pasted, row by row: bad rows are told and left out, the others are taken. */
@Injectable()
export class ImportList {
  constructor(
    private readonly importing: ImportRespondersService,
    private readonly unitOfWork: UnitOfWork,
    private readonly journal: Journal,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws AppError `bad_list` for a text that is no such list at all. */
  async take({ csv, verified, dryRun }: Wanted, caller: Principal): Promise<ImportedList> {
    const file = readResponders(csv, { allowDrama: this.settings.environment !== 'production' });
    if (file.missing.length > 0) {
      throw invalid('bad_list', 'csv', `The first line names the columns, and has no ${file.missing.join(', ')}.`);
    }
    if (file.people.length + file.problems.length > MOST_ROWS) {
      throw invalid('bad_list', 'csv', `At most ${String(MOST_ROWS)} people at once. Send it in parts.`);
    }
    const mayKeep = (region: string): boolean => may(caller, 'responder.change', region);
    const options = { dryRun, mayKeep, actor: caller.actor, verified: verified && caller.role === 'admin' };
    const rows: ImportedRow[] = file.problems.map(({ line, reason }) => ({ line, name: null, problem: reason }));
    for (const person of file.people) rows.push(await this.row(person, options));
    rows.sort((a, b) => a.line - b.line);
    const written = rows.filter(({ outcome }) => outcome === 'added' || outcome === 'changed').length;
    if (!dryRun && written > 0) await this.log(written, caller);
    return { rows, csv, verified: options.verified };
  }

  /** What was foreseen about a row is said of the row. */
  private async row(person: FilePerson, options: ImportOptions): Promise<ImportedRow> {
    const { line, name } = person;
    const outcome = await this.outcome(person, options);
    return typeof outcome === 'string' ? { line, name, outcome } : { line, name, problem: outcome.refused };
  }

  private async outcome(person: FilePerson, options: ImportOptions): Promise<RowOutcome> {
    try {
      return await this.importing.take(person, options);
    } catch (error) {
      if (!(error instanceof AppError) || error.kind === 'unavailable') throw error;
      const fields = error.fields.map(({ field, problem }) => `${field}: ${problem}`);
      return { refused: fields.length > 0 ? fields.join(' ') : error.message };
    }
  }

  private log(rows: number, caller: Principal): Promise<void> {
    const entry = { actor: caller.actor, regionCode: onlyRegionOf(caller), data: { rows } };
    return this.unitOfWork.run((tx) => this.journal.append(tx, { kind: 'responders.imported', ...entry }));
  }
}

/** Where somebody keeps one region, the others who keep it read of this in their log. */
export function onlyRegionOf({ regionCodes }: Principal): string | null {
  return regionCodes.length === 1 ? (regionCodes[0] ?? null) : null;
}
