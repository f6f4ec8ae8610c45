import { Controller, Get, Post } from '@nestjs/common';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { KeepTaskTemplates } from '../../incident/tasks/keep-task-templates.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type TemplateChanges, type TemplateParams, templateParams } from '../api/tasks/tasks.schema.js';
import { deskOf } from './desk-of.js';
import { ReadTaskPages } from './tasks/read-task-pages.service.js';
import { type TaskListQuery, taskListQuery } from './tasks/task-forms.js';
import { TaskListPage } from './tasks/task-list.page.js';
import { templateForm, typedTemplate } from './tasks/template-forms.js';
import { TemplatePage } from './tasks/template.page.js';
import { TemplatesPage } from './tasks/templates.page.js';
import { tryForm } from './try-form.js';

/** `/console/tasks`: what is to be done in all incidents, and the list that tasks are made from. */
@Controller('console/tasks')
@Requires('settings.change')
export class TaskPagesController {
  constructor(
    private readonly reading: ReadTaskPages,
    private readonly keeping: KeepTaskTemplates,
  ) {}

  @Get()
  @Requires('task.read')
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(taskListQuery) query: TaskListQuery,
  ): Promise<PageResult> {
    return <TaskListPage desk={deskOf(frame, caller)} view={await this.reading.list(query, caller)} />;
  }

  @Get('templates')
  @Requires('task.read')
  async templates(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const view = await this.reading.templates();
    return <TemplatesPage desk={deskOf(frame, caller)} view={view} mayChange={may(caller, 'settings.change')} />;
  }

  @Get('templates/:code')
  async template(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(templateParams) { code }: TemplateParams,
  ): Promise<PageResult> {
    const template = await this.keeping.find(code);
    const typed = typedTemplate(template);
    return <TemplatePage desk={deskOf(frame, caller)} template={template} typed={typed} problem={null} />;
  }

  @Post('templates/:code')
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(templateParams) { code }: TemplateParams,
    @ZodForm(templateForm) form: FormReading<TemplateChanges>,
  ): Promise<PageResult> {
    const template = await this.keeping.find(code);
    const problem = await tryForm(form, ({ checked: _, ...change }) =>
      this.keeping.change(code, change as Parameters<KeepTaskTemplates['change']>[1], caller.actor),
    );
    if (problem === null) return seeOther(localHref(frame, '/console/tasks/templates'));
    return formAgain(
      <TemplatePage desk={deskOf(frame, caller)} template={template} typed={form.typed} problem={problem} />,
    );
  }

  @Post('templates/:code/checked')
  async checked(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(templateParams) { code }: TemplateParams,
  ): Promise<PageResult> {
    await this.keeping.checkedToday(code, caller.actor);
    return seeOther(localHref(frame, '/console/tasks/templates'));
  }
}
