import { describe, expect, it } from '@jest/globals';
import { mayDo, PERMISSIONS, ROLES, type Permission } from './permissions.js';

const all = Object.keys(PERMISSIONS) as Permission[];

describe('permissions', () => {
  it('keep the patient at the kiosk, and the staff away from it', () => {
    expect(all.filter((permission) => mayDo(['kiosk'], permission))).toEqual(['kiosk.device', 'kiosk.act']);
    expect(all.filter((permission) => permission.startsWith('kiosk.') && mayDo(ROLES, permission))).toEqual([]);
  });

  it('show ink admins no patient outside a recall (09-security 9.4)', () => {
    const clinical = /^(patients|screening|consent|sessions|documents|visits)\./;
    expect(all.filter((permission) => clinical.test(permission) && mayDo(['ink-admin'], permission))).toEqual([]);
  });

  it('let only doctors decide findings, approve rules and start sessions', () => {
    for (const permission of ['screening.decide', 'approvals.approve', 'sessions.start', 'doses.give'] as const)
      expect(PERMISSIONS[permission]).toEqual(['doctor']);
  });

  it('give support nothing of the clinic', () => {
    expect(all.filter((permission) => mayDo(['support'], permission))).toEqual(['session.any', 'approvals.read']);
  });
});
