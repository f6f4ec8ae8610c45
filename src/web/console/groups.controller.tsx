import { Controller, Get, Post } from '@nestjs/common';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ChangeGroupService } from '../../directory/change-group.service.js';
import { CreateGroupService } from '../../directory/create-group.service.js';
import type { GroupInput } from '../../directory/group.schema.js';
import type { GroupRecord } from '../../directory/groups.repository.js';
import type { ResponderId } from '../../kernel/ids.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { DirectoryDesk } from '../api/directory/directory-desk.service.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { GroupEditPage } from './groups/group-edit.page.js';
import {
  GROUP_FIELDS,
  type GroupForm,
  groupForm,
  type GroupsQuery,
  groupsQuerySchema,
  type MembersForm,
  membersForm,
} from './groups/group-forms.js';
import { GroupPage } from './groups/group.page.js';
import { GroupsPage } from './groups/groups.page.js';
import { ReadGroups } from './groups/read-groups.service.js';
import { regionsOf } from './people/read-people.service.js';
import { tryFields } from './responder/try-fields.js';

/** `/console/groups`: groups, and who is in them. */
@Controller('console/groups')
@Requires('group.change')
export class GroupsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly reading: ReadGroups,
    private readonly creating: CreateGroupService,
    private readonly changing: ChangeGroupService,
  ) {}

  @Get()
  @Requires('group.read')
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(groupsQuerySchema) query: GroupsQuery,
  ): Promise<PageResult> {
    const view = await this.reading.list(query, caller);
    return <GroupsPage desk={deskOf(frame, caller)} view={view} mayChange={may(caller, 'group.change')} />;
  }

  @Get('new')
  fresh(@Frame() frame: PageFrame, @Caller() caller: Principal): PageResult {
    const view = { group: null, typed: {}, problems: [], rotas: [], policies: [], regions: options(caller) };
    return <GroupEditPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post('new')
  async create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(groupForm) form: FormReading<GroupForm>,
  ): Promise<PageResult> {
    let made = '';
    const problems = await tryFields(form, GROUP_FIELDS, async (value) => {
      await this.desk.requireRegion(caller, 'group.change', value.regionCode);
      made = (await this.creating.create({ ...value, memberIds: [] }, caller.actor)).id;
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/groups/${made}`));
    const view = { group: null, typed: form.typed, problems, rotas: [], policies: [], regions: options(caller) };
    return formAgain(<GroupEditPage desk={deskOf(frame, caller)} view={view} />);
  }

  @Get(':id')
  @Requires('group.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const view = await this.reading.one(await this.desk.group(id, caller, 'group.read'), caller);
    return <GroupPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post(':id/members')
  async members(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(membersForm) form: FormReading<MembersForm>,
  ): Promise<PageResult> {
    const group = await this.desk.group(id, caller, 'group.change');
    const typed = form.ok ? (form.value.find ?? null) : null;
    const problems = await tryFields(form, {}, async ({ add, remove }) => {
      if (add === undefined && remove === undefined) return;
      await this.desk.requirePeople(caller, add === undefined ? [] : [add]);
      await this.changing.change(id, (present) => withMembers(present, add, remove), caller.actor);
    });
    if (problems.length === 0 && typed === null) return seeOther(localHref(frame, `/console/groups/${id}#members`));
    const view = await this.reading.one(group, caller, { typed, problems });
    const page = <GroupPage desk={deskOf(frame, caller)} view={view} />;
    return problems.length === 0 ? new PageAnswer(200, page) : formAgain(page);
  }
}

function withMembers({ name, regionCode, memberIds }: GroupRecord, add?: string, remove?: string): GroupInput {
  const kept = memberIds.filter((each) => each !== remove && each !== add);
  return { name, regionCode, memberIds: add === undefined ? kept : [...kept, add as ResponderId] };
}

/** Regions in which somebody may have groups. */
export function options(caller: Principal) {
  return regionsOf(caller).map(({ code, name }) => ({ value: code, words: name }));
}
