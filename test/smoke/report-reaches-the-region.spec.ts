import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SubmitReportService } from '../../src/intake/submit-report.service.js';
import { ClaimIncidentService } from '../../src/incident/claim-incident.service.js';
import { VerifyIncidentService } from '../../src/incident/verify-incident.service.js';
import { ReleaseAlertService } from '../../src/incident/release-alert.service.js';
import type { DecisionMaker } from '../../src/incident/decision-maker.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';

describe('a report reaches the people of the region', () => {
  let vigil: TestVigil;
  beforeAll(async () => {
    vigil = await TestVigil.start();
  }, 60_000);
  afterAll(() => vigil.stop());

  it('pages the coordinators at once, and the region once it was checked and released', async () => {
    const scene = new Scene(vigil);
    await scene.facilities();
    const nadia = await scene.coordinator('Nadia');
    const joyce = await scene.responder('Joyce');
    const triage = await scene.policy('Triage', [{ targets: [{ type: 'coordinators' }] }]);
    const region = await scene.policy('Region', [{ targets: [{ type: 'region' }] }]);
    await scene.route(1, { trigger: 'reported' }, triage);
    await scene.route(2, { trigger: 'verified' }, region);

    const receipt = await vigil.app
      .get(SubmitReportService, { strict: false })
      .submit({ facilityCode: 'LEI' }, { channel: 'web', submissionId: null });
    await vigil.twilio.expectSms(nadia.phone, /new report, Yorkshire and the Humber/);

    const by: DecisionMaker = { personId: nadia.userId, actor: { type: 'user', id: nadia.userId } };
    await vigil.app.get(ClaimIncidentService, { strict: false }).claim(receipt.reference, by);
    await vigil.app
      .get(VerifyIncidentService, { strict: false })
      .verify(receipt.reference, { status: 'corroborated', method: 'lawyer_confirmed', note: 'rang' }, by);
    await vigil.app
      .get(ReleaseAlertService, { strict: false })
      .release(receipt.reference, { level: 'region_verified' }, by);
    const sms = await vigil.twilio.expectSms(joyce.phone, /alert for Yorkshire and the Humber/);
    const code = /Code (\w{4})/.exec(sms.text)?.[1] ?? '';
    const answer = await vigil.twilio.reply(joyce.phone, `${code} yes on my way`);
    expect(answer.texts[0]).toMatch(/YES received/);
    await vigil.settle();
  });
});
