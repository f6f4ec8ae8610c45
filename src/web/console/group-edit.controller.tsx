import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ChangeGroupService } from '../../directory/change-group.service.js';
import type { GroupRecord } from '../../directory/groups.repository.js';
import { RemoveGroupService } from '../../directory/remove-group.service.js';
import { RefuseNamedByPolicyService } from '../../escalation/refuse-named-by-policy.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { DirectoryDesk } from '../api/directory/directory-desk.service.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { ReadDuties } from './duties/read-duties.service.js';
import { options } from './groups.controller.js';
import { GroupEditPage, type GroupEditView } from './groups/group-edit.page.js';
import { GROUP_FIELDS, type GroupForm, groupForm } from './groups/group-forms.js';
import { ReadGroups } from './groups/read-groups.service.js';
import { tryFields, tryPress } from './responder/try-fields.js';

/** `/console/groups/:id/…`: what a group is called, and that it goes. */
@Controller('console/groups/:id')
@Requires('group.change')
export class GroupEditController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly reading: ReadGroups,
    private readonly duties: ReadDuties,
    private readonly changing: ChangeGroupService,
    private readonly policies: RefuseNamedByPolicyService,
    private readonly removing: RemoveGroupService,
  ) {}

  @Get('edit')
  async edit(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const group = await this.desk.group(id, caller, 'group.change');
    const typed = { name: group.name, regionCode: group.regionCode };
    return <GroupEditPage desk={deskOf(frame, caller)} view={await this.view(group, caller, typed)} />;
  }

  @Post('edit')
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(groupForm) form: FormReading<GroupForm>,
  ): Promise<PageResult> {
    const group = await this.desk.group(id, caller, 'group.change');
    const problems = await tryFields(form, GROUP_FIELDS, async (value) => {
      await this.desk.requireRegion(caller, 'group.change', value.regionCode);
      await this.changing.change(id, ({ memberIds }) => ({ ...value, memberIds: [...memberIds] }), caller.actor);
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/groups/${id}`));
    const view = { ...(await this.view(group, caller, form.typed)), problems };
    return formAgain(<GroupEditPage desk={deskOf(frame, caller)} view={view} />);
  }

  @Post('remove')
  async remove(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const group = await this.desk.group(id, caller, 'group.change');
    const problems = await tryPress(async () => {
      await this.policies.refuse(id);
      await this.removing.remove(id, caller.actor);
    });
    if (problems.length === 0) return seeOther(localHref(frame, '/console/groups'));
    const typed = { name: group.name, regionCode: group.regionCode };
    const view = { ...(await this.view(group, caller, typed)), problems };
    return formAgain(<GroupEditPage desk={deskOf(frame, caller)} view={view} />);
  }

  private async view(group: GroupRecord, caller: Principal, typed: TypedForm): Promise<GroupEditView> {
    const [rotas, policies] = await Promise.all([this.duties.of({ groupId: group.id }), this.reading.naming(group.id)]);
    const names = rotas.map(({ name }) => name);
    return { group, typed, policies, rotas: names, regions: options(caller), problems: [] };
  }
}
