import { Controller, Get, Post, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, PageAnswer, type PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { deskOf } from './desk-of.js';
import { ExportList } from './lists/export-list.service.js';
import { ImportList } from './lists/import-list.service.js';
import { ImportedPage } from './lists/imported.page.js';
import { type ImportForm, importForm, IMPORT_FIELDS } from './lists/list-forms.js';
import type { ImportedList } from './lists/list.view.js';
import { ListsPage } from './lists/lists.page.js';
import { download } from './marks/download.js';
import type { FormProblem } from './marks/problems.js';
import { tryFields } from './responder/try-fields.js';

/** `/console/people/import` and `/console/people/export`: many people at once. */
@Controller('console/people')
@Requires('responder.change')
export class PeopleListsController {
  constructor(
    private readonly importing: ImportList,
    private readonly exporting: ExportList,
  ) {}

  @Get('import')
  @Requires('responder.read')
  show(@Frame() frame: PageFrame, @Caller() caller: Principal): PageResult {
    return lists(frame, caller, {}, []);
  }

  /** First what would happen, then it is done: the same list, pressed again. */
  @Post('import')
  async import(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(importForm) form: FormReading<ImportForm>,
  ): Promise<PageResult> {
    const done = form.ok && form.value.go === 'apply';
    const taken: ImportedList[] = [];
    const problems = await tryFields(form, IMPORT_FIELDS, async ({ csv, verified }) => {
      taken.push(await this.importing.take({ csv, verified: verified === 'yes', dryRun: !done }, caller));
    });
    const [list] = taken;
    if (list === undefined) return formAgain(lists(frame, caller, form.typed, problems));
    return new PageAnswer(200, <ImportedPage desk={deskOf(frame, caller)} list={list} done={done} />);
  }

  @Post('export')
  @Grave()
  @Requires('responder.read')
  async export(@Caller() caller: Principal, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const file = { name: 'people.csv', type: 'text/csv; charset=utf-8' };
    return download(response, file, await this.exporting.take(caller));
  }
}

function lists(frame: PageFrame, caller: Principal, typed: TypedForm, problems: readonly FormProblem[]) {
  const rights = { mayVouch: caller.role === 'admin', mayAdd: may(caller, 'responder.change') };
  return <ListsPage desk={deskOf(frame, caller)} typed={typed} problems={problems} {...rights} />;
}
