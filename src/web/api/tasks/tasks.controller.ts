import { Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { KeepTaskTemplates } from '../../../incident/tasks/keep-task-templates.service.js';
import type { TaskTemplate } from '../../../incident/tasks/task-template.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams } from '../common.schema.js';
import { type Page, readCursor, toPage } from '../cursor.js';
import { IncidentAccess } from '../incidents/incident-access.service.js';
import { TaskDesk } from './task-desk.service.js';
import { type TaskDetailJson, type TaskJson, taskJson, NO_TIME } from './task-json.js';
import {
  type NewTaskBody,
  newTaskBody,
  type TaskChanges,
  taskChanges,
  type TasksQuery,
  tasksQuery,
  type TemplateChanges,
  templateChanges,
  type TemplateParams,
  templateParams,
  type TryBody,
  tryBody,
} from './tasks.schema.js';

/** What is to be done, of all incidents in the caller’s regions. */
@Controller('api/v1/tasks')
@Requires('task.change')
export class TasksController {
  constructor(
    private readonly desk: TaskDesk,
    private readonly access: IncidentAccess,
  ) {}

  @Get()
  @Requires('task.read')
  async list(@ZodQuery(tasksQuery) query: TasksQuery, @Caller() caller: Principal): Promise<Page<TaskJson>> {
    const { incident, status, assignee, due, limit } = query;
    const cursor = readCursor(query.cursor);
    const views = await this.desk.reading.list({
      ...{ incident, status, dueBy: due, regionCodes: caller.regionCodes, limit: limit + 1 },
      assigneeId: assignee === 'nobody' ? null : assignee,
      after: cursor === null ? null : { dueAt: cursor.at >= NO_TIME ? null : cursor.at, id: cursor.id },
    });
    return toPage(views.map(taskJson), limit, ({ dueAt, id }) => ({ at: dueAt ?? NO_TIME, id }));
  }

  @Post()
  async create(@ZodBody(newTaskBody) body: NewTaskBody, @Caller() caller: Principal): Promise<TaskDetailJson> {
    await this.access.find(body.incident, caller, 'task.change');
    const { title, dueAt = null, assigneeId = null } = body;
    return this.shown(await this.desk.keeping.create(body.incident, { title, dueAt, assigneeId }, caller), caller);
  }

  @Get(':id')
  @Requires('task.read')
  show(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<TaskDetailJson> {
    return this.shown(id, caller);
  }

  @Patch(':id')
  async change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(taskChanges) changes: TaskChanges,
    @Caller() caller: Principal,
  ): Promise<TaskDetailJson> {
    await this.desk.find(id, caller, 'task.change');
    await this.desk.change(id, changes, caller);
    return this.shown(id, caller);
  }

  @Post(':id/tries')
  async tried(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(tryBody) { answered, said }: TryBody,
    @Caller() caller: Principal,
  ): Promise<TaskDetailJson> {
    await this.desk.find(id, caller, 'task.change');
    await this.desk.keeping.addTry(id, { answered, said: said ?? null }, caller);
    return this.shown(id, caller);
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.desk.find(id, caller, 'task.change');
    await this.desk.keeping.remove(id, caller);
  }

  private async shown(id: string, caller: Principal): Promise<TaskDetailJson> {
    const view = await this.desk.find(id, caller, 'task.read');
    const log = await this.desk.reading.tries([id]);
    return { ...taskJson(view), log: log.map(({ taskId: _, ...entry }) => entry) };
  }
}

/** The list that tasks are made from. */
@Controller('api/v1/task-templates')
@Requires('settings.change')
export class TaskTemplatesController {
  constructor(private readonly keeping: KeepTaskTemplates) {}

  /** All of them, in their order: there are some sixty. */
  @Get()
  @Requires('task.read')
  async list(): Promise<Page<TaskTemplate>> {
    return { items: await this.keeping.all(), nextCursor: null };
  }

  @Get(':code')
  @Requires('task.read')
  show(@ZodParams(templateParams) { code }: TemplateParams): Promise<TaskTemplate> {
    return this.keeping.find(code);
  }

  @Patch(':code')
  async change(
    @ZodParams(templateParams) { code }: TemplateParams,
    @ZodBody(templateChanges) { checked, ...change }: TemplateChanges,
    @Caller() caller: Principal,
  ): Promise<TaskTemplate> {
    const changed = await this.keeping.change(code, change as Parameters<KeepTaskTemplates['change']>[1], caller.actor);
    return checked === true ? this.keeping.checkedToday(code, caller.actor) : changed;
  }
}
