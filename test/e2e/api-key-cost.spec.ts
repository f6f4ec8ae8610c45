import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreateApiKeyService } from '../../src/access/create-api-key.service.js';
import { MINUTE } from '../../src/kernel/clock.js';
import { openApiApp } from '../support/api-app.js';
import { Statements } from '../support/statements.js';
import { TestVigil } from '../support/vigil.js';

const statements = new Statements();
let vigil: TestVigil;
let key: string;

beforeAll(async () => {
  vigil = await TestVigil.start();
  const keys = vigil.app.get(CreateApiKeyService, { strict: false });
  ({ key } = await keys.create({ name: 'Desk', role: 'coordinator', regionCodes: [] }, { type: 'operator' }));
});
afterAll(async () => {
  await vigil.stop();
  statements.stop();
});

const ofKeys = () => statements.take().filter((text) => /\bapi_key\b/.test(text));

describe('a call of the API, in the whole program', () => {
  it('asks for its key once, in one statement, and notes the use every few minutes', async () => {
    const call = async () => {
      statements.take();
      expect((await vigil.api(key).get('/incidents')).status).toBe(200);
      return ofKeys().map((text) => text.trim().split(/\s/)[0]);
    };
    expect(await call()).toEqual(['SELECT', 'UPDATE']);
    expect(await call()).toEqual(['SELECT']);
    vigil.clock.advance(6 * MINUTE);
    expect(await call()).toEqual(['SELECT', 'UPDATE']);
  });

  it('that is refused costs no more, and writes nothing', async () => {
    statements.take();
    expect((await vigil.api(`vk_${'a'.repeat(43)}`).get('/incidents')).status).toBe(401);
    expect(ofKeys()).toHaveLength(1);
  });

  it('opens no transaction for it', async () => {
    const api = await openApiApp();
    statements.take();
    await api.http
      .get('/api/v1/incidents')
      .set('Authorization', `Bearer vk_${'b'.repeat(43)}`)
      .expect(401);
    // The sweeper of the other program looks at its outbox every few seconds, in single statements.
    const asked = statements.take().filter((text) => !text.includes('UPDATE outbox_row'));
    expect(asked).toEqual([expect.stringMatching(/^SELECT .* FROM api_key k /s)]);
    await api.close();
  });
});
