import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { PersonDesk } from '../../incident/person/person-desk.service.js';
import { PERSON_FIELDS, type PersonChanges } from '../../incident/person/person-record.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { type PersonForm, personForm } from './console.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import { IncidentHeads } from './incident/incident-heads.service.js';
import { PersonCoverPage, PersonRecordPage } from './person/person.page.js';
import { ReadPersonCover } from './person/read-person.service.js';

/** `/console/incidents/:ref/person`: what is known of the person who died, behind a reason. */
@Controller('console/incidents/:ref/person')
export class PersonController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly heads: IncidentHeads,
    private readonly desk: PersonDesk,
    private readonly covers: ReadPersonCover,
  ) {}

  @Get()
  @Requires('person.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'person.read');
    return this.cover(frame, caller, ref, null);
  }

  @Post()
  @Grave()
  @Requires('person.change')
  async act(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(personForm) reading: FormReading<PersonForm>,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'person.change');
    if (!reading.ok) return this.again(frame, caller, ref, reading);
    const form = reading.value;
    switch (form.step) {
      case 'open':
        return this.record(frame, caller, ref, await this.desk.open(ref, form.reason, caller), null);
      case 'save':
        await this.desk.change(ref, changesOf(reading.typed), caller);
        break;
      case 'delete':
        await this.desk.remove(ref, caller);
    }
    return seeOther(localHref(frame, incidentPath(ref, 'person')));
  }

  /** What was typed stays on the page. */
  private async again(
    frame: PageFrame,
    caller: Principal,
    ref: string,
    { problems, typed }: Extract<FormReading<PersonForm>, { ok: false }>,
  ): Promise<PageResult> {
    const problem = problems[0]?.problem ?? 'Something in the form is not as expected.';
    if (typed['step'] !== 'save') return formAgain(await this.cover(frame, caller, ref, problem));
    return formAgain(await this.record(frame, caller, ref, changesOf(typed), problem));
  }

  private async cover(frame: PageFrame, caller: Principal, ref: string, problem: string | null) {
    return <PersonCoverPage desk={deskOf(frame, caller)} view={await this.covers.read(ref)} problem={problem} />;
  }

  private async record(
    frame: PageFrame,
    caller: Principal,
    ref: string,
    details: PersonChanges,
    problem: string | null,
  ) {
    const { head } = await this.heads.find(ref);
    return <PersonRecordPage desk={deskOf(frame, caller)} head={head} details={details} problem={problem} />;
  }
}

/** All fields stand in the form: what is left empty is deleted. */
function changesOf(typed: TypedForm): PersonChanges {
  return Object.fromEntries(
    PERSON_FIELDS.map((field) => {
      const text = typed[field];
      return [field, typeof text === 'string' ? text : null];
    }),
  );
}
