import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { formAgain, type PageResult, seeOther } from '../../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import type { FormReading } from '../../../platform/http/zod-form.js';
import { IncidentAccess } from '../../api/incidents/incident-access.service.js';
import { incidentPath } from '../desk.js';
import { deskOf } from '../desk-of.js';
import { tryForm } from '../try-form.js';
import type { IncidentForm } from './form-again.js';
import { IncidentPage } from './incident.page.js';
import { ReadIncidentService } from './read-incident.service.js';

/** Who posts which form about which incident. */
export interface PostedForm {
  readonly frame: PageFrame;
  readonly caller: Principal;
  readonly ref: string;
  readonly form: IncidentForm;
  /** Where on the page the person comes out. */
  readonly then: string;
}

/** The forms of the incident's page. One with something missing comes back with what was typed. */
@Injectable()
export class IncidentForms {
  constructor(
    private readonly access: IncidentAccess,
    private readonly incidents: ReadIncidentService,
  ) {}

  async keep<T>(
    { frame, caller, ref, form, then }: PostedForm,
    reading: FormReading<T>,
    work: (value: T, incidentId: string) => Promise<unknown>,
  ): Promise<PageResult> {
    const { id } = await this.access.find(ref, caller, 'incident.act');
    const problem = await tryForm(reading, (value) => work(value, id));
    if (problem === null) return seeOther(localHref(frame, `${incidentPath(ref)}${then}`));
    const view = await this.incidents.read(ref, caller, null);
    const again = { form, problem, typed: reading.typed };
    return formAgain(<IncidentPage desk={deskOf(frame, caller)} view={{ ...view, again }} />);
  }
}
