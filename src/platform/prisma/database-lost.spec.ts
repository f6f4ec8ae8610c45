import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { throwLost } from './database-lost.js';

const state = (code: string) => Object.assign(new pg.DatabaseError('as the server says', 0, 'error'), { code });

describe('an error of the driver', () => {
  it.each([
    ['the line broke', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
    ['no connection was free in time', new Error('timeout exceeded when trying to connect')],
    ['the server is stopping', state('57P01')],
    ['the server has no slot', state('53300')],
  ])('is foreseen: %s', (_, error) => {
    expect(() => throwLost(error)).toThrow(expect.objectContaining({ code: 'database_unavailable', cause: error }));
  });

  it.each(['42703', '23505'])('is a defect when the statement was wrong: %s', (code) => {
    const error = state(code);
    expect(() => throwLost(error)).toThrow(error);
  });
});
