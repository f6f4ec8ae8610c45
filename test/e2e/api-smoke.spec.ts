import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiApp, openApiApp } from '../support/api-app.js';

let api: ApiApp;

beforeAll(async () => {
  api = await openApiApp();
});
afterAll(() => api.close());

describe('the API', () => {
  it('lists incidents for a coordinator', async () => {
    const key = await api.key('coordinator');
    const answer = await api.http.get('/api/v1/incidents').set('Authorization', `Bearer ${key}`);
    expect(answer.body).toEqual({ items: [], nextCursor: null });
  });
});
