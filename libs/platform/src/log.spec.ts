import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { loggedError } from './log.js';

describe('an error in the log', () => {
  it('of the database tells its code and place, and no value of a row', () => {
    const error = Object.assign(new pg.DatabaseError('invalid input syntax for type date: "Menon"', 1, 'error'), {
      code: '22007',
      table: 'patient',
      constraint: 'patient_birth_check',
      detail: 'Failing row contains (Menon, 1992-03-12).',
      where: "unnamed portal parameter $3 = 'Menon'",
      hint: 'Menon',
      internalQuery: "SELECT 'Menon'",
    });
    const logged = loggedError(error);
    expect(logged).toMatchObject({ code: '22007', table: 'patient', constraint: 'patient_birth_check' });
    expect(JSON.stringify(logged)).not.toContain('Menon');
    expect(logged['stack']).toMatch(/log\.spec/);
  });

  it('of our own keeps its message, and its cause in the same way', () => {
    const cause = Object.assign(new pg.DatabaseError('value "Menon"', 1, 'error'), { code: '22P02' });
    const logged = loggedError(new Error('clinic has no key', { cause }));
    expect(logged).toMatchObject({ message: 'clinic has no key', cause: { code: '22P02' } });
    expect(JSON.stringify(logged)).not.toContain('Menon');
  });

  it('takes anything that is thrown', () => {
    expect(loggedError('gone')).toEqual({ message: 'gone' });
    expect(loggedError(null)).toEqual({ message: 'null' });
  });
});
