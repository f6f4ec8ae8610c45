import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { notFound } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { refParams } from '../api/incidents/incidents.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import { IncidentHeads } from './incident/incident-heads.service.js';
import { DoWithTask } from './tasks/do-with-task.service.js';
import { IncidentTasksPage } from './tasks/incident-tasks.page.js';
import { ReadTaskRows } from './tasks/read-task-rows.service.js';
import { TaskPage } from './tasks/task.page.js';
import { type NewTaskForm, newTaskForm, type TaskForm, taskForm } from './tasks/task-forms.js';
import { tryForm } from './try-form.js';

const taskParams = refParams.extend({ id: z.guid({ error: 'Expected the id of a task.' }).toLowerCase() });
type TaskParams = z.output<typeof taskParams>;

interface Again {
  readonly typed: TypedForm;
  readonly problem: string | null;
}

const FRESH: Again = { typed: {}, problem: null };

/** `/console/incidents/:ref/tasks`: what is to be done for one incident. */
@Controller('console/incidents/:ref/tasks')
@Requires('task.change')
export class IncidentTasksController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly heads: IncidentHeads,
    private readonly rows: ReadTaskRows,
    private readonly desk: DoWithTask,
  ) {}

  @Get()
  @Requires('task.read')
  async all(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: { readonly ref: string },
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'task.read');
    return this.list(frame, caller, ref, FRESH);
  }

  @Post()
  async add(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: { readonly ref: string },
    @ZodForm(newTaskForm) form: FormReading<NewTaskForm>,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'task.change');
    const problem = await tryForm(form, (task) => this.desk.add(ref, task, caller));
    if (problem !== null) return formAgain(await this.list(frame, caller, ref, { typed: form.typed, problem }));
    return seeOther(localHref(frame, incidentPath(ref, 'tasks')));
  }

  @Get(':id')
  @Requires('task.read')
  async one(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(taskParams) params: TaskParams,
  ): Promise<PageResult> {
    await this.access.find(params.ref, caller, 'task.read');
    return this.page(frame, caller, params, FRESH);
  }

  @Post(':id')
  async act(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(taskParams) params: TaskParams,
    @ZodForm(taskForm) form: FormReading<TaskForm>,
  ): Promise<PageResult> {
    const { ref, id } = params;
    await this.access.find(ref, caller, 'task.change');
    await this.desk.assertOf(ref, id);
    const problem = await tryForm(form, (said) => this.desk.do(id, said, caller));
    if (problem !== null) return formAgain(await this.page(frame, caller, params, { typed: form.typed, problem }));
    const stays = form.ok && ['try', 'give', 'due', 'reopen'].includes(form.value.do);
    return seeOther(localHref(frame, incidentPath(ref, stays ? `tasks/${id}` : 'tasks')));
  }

  private async list(frame: PageFrame, caller: Principal, ref: string, again: Again) {
    const { incident, head } = await this.heads.find(ref);
    const tasks = await this.rows.ofIncident(incident.id, caller.personId);
    return <IncidentTasksPage desk={deskOf(frame, caller)} view={{ ...tasks, head }} {...again} />;
  }

  private async page(frame: PageFrame, caller: Principal, { ref, id }: TaskParams, again: Again) {
    const { incident, head } = await this.heads.find(ref);
    const row = await this.rows.find(id, caller.personId);
    if (row?.ref !== ref) throw notFound('task of this incident');
    const [tries, colleagues] = await Promise.all([this.rows.tries(id), this.desk.colleagues(incident.regionCode)]);
    const view = { now: this.desk.now(), head, row, tries, colleagues };
    return <TaskPage desk={deskOf(frame, caller)} view={view} {...again} />;
  }
}
