import { SubmitReportService } from '../../src/intake/submit-report.service.js';
import type { ReportInput } from '../../src/intake/report.schema.js';
import type { Api } from './api.js';
import { type Person, type PolicyTimes, Scene, type StepInput } from './scene.js';
import type { TestVigil } from './vigil.js';

/** Places of one region each, so that stories in one system do not meet. */
const PLACES = [
  'LEI',
  'HLI',
  'FKI',
  'NHI',
  'MDI',
  'WDI',
  'DNI',
  'LHI',
  'HMI',
  'WEI',
  'AGI',
  'KVI',
  'FNI',
  'HDI',
  'MKI',
];

export interface PlayOptions extends PolicyTimes {
  readonly facility?: string;
}

export interface Play {
  readonly ref: string;
  readonly facility: string;
}

/** The usual way of an incident, so that a test can begin where it becomes interesting. */
export class Story {
  private used = 0;
  private position = 10;

  private constructor(
    readonly vigil: TestVigil,
    readonly scene: Scene,
    /** Of a coordinator for all regions. */
    readonly coordinator: Api,
    readonly second: Api,
  ) {}

  static async begin(vigil: TestVigil): Promise<Story> {
    const scene = new Scene(vigil);
    await scene.facilities();
    const nobody = await scene.policy('Nobody', [{ targets: [{ type: 'coordinators' }] }]);
    for (const trigger of ['reported', 'verified', 'needs_help']) await scene.route(1000, { trigger }, nobody);
    const coordinator = vigil.api(await scene.key('coordinator'));
    const second = vigil.api(await scene.key('coordinator'));
    return new Story(vigil, scene, coordinator, second);
  }

  place(): string {
    const place = PLACES[this.used];
    if (place === undefined) throw new Error('All places have an incident: begin another story, in a file of its own.');
    this.used += 1;
    return place;
  }

  async report(facilityCode: string, more: Partial<ReportInput> = {}): Promise<string> {
    const submit = this.vigil.app.get(SubmitReportService, { strict: false });
    const input = { facilityCode, ...more } as ReportInput;
    return (await submit.submit(input, { channel: 'web', submissionId: null })).reference;
  }

  /** A policy for one place, used once an incident there is released. */
  async plan(facility: string, steps: readonly StepInput[], options: PlayOptions = {}): Promise<string> {
    const id = await this.scene.policy(`Plan of ${facility}`, steps, options);
    await this.route(facility, id);
    return id;
  }

  /** What is released at that place goes to this policy, before any route that was made later. */
  async route(facility: string, policyId: string, goOn = false): Promise<void> {
    this.position += 1;
    await this.scene.route(this.position, { trigger: 'verified', facilities: [facility] }, policyId, goOn);
  }

  /** Taken by a coordinator, and checked by two sources. */
  async check(ref: string): Promise<void> {
    const api = this.coordinator;
    await api.ok(api.post(`/incidents/${ref}/triage`, { claim: true }));
    const verified = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people say the same.' };
    await api.ok(api.post(`/incidents/${ref}/verify`, verified));
  }

  /** Checked, and released to the region. */
  async release(ref: string): Promise<void> {
    const api = this.coordinator;
    await this.check(ref);
    await api.ok(api.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));
    await this.vigil.settle();
  }

  /** Reported, checked and released, with this plan. */
  async play(steps: readonly StepInput[], options: PlayOptions = {}): Promise<Play> {
    const facility = options.facility ?? this.place();
    await this.plan(facility, steps, options);
    const ref = await this.report(facility);
    await this.vigil.settle();
    await this.release(ref);
    return { ref, facility };
  }

  async incident(ref: string) {
    return this.coordinator.ok(this.coordinator.get(`/incidents/${ref}`));
  }

  async alerts(ref: string) {
    return this.coordinator.ok(this.coordinator.get(`/incidents/${ref}/alerts`));
  }

  /** The kinds of the log of an incident, oldest first. */
  async kinds(ref: string): Promise<string[]> {
    const entries: { kind: string }[] = await this.coordinator.ok(this.coordinator.get(`/incidents/${ref}/timeline`));
    return entries.map((entry) => entry.kind);
  }

  /** The code in the text that this person got last. */
  codeOf(person: Person): string {
    const text = this.vigil.twilio.textsTo(person.phone).at(-1)?.text ?? '';
    const [code] = /\b(?=[A-Z]*\d)(?=\d*[A-Z])[ACDEFHJKMNPRTVWXY34679]{4}\b/.exec(text) ?? [];
    if (code === undefined) throw new Error(`No code in the last text to ${person.name}`);
    return code;
  }
}
