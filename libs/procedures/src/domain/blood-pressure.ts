/** What a blood pressure means for needling today (BP-AAGBI, rule SY04). */
export type BloodPressureVerdict = 'ok' | 'doctor-decides' | 'blocked';

/** Systolic and diastolic in mmHg; the worse of the two decides. */
export function judgeBloodPressure(systolicMmHg: number, diastolicMmHg: number): BloodPressureVerdict {
  if (systolicMmHg >= 180 || diastolicMmHg >= 110) return 'blocked';
  if (systolicMmHg >= 160 || diastolicMmHg >= 100) return 'doctor-decides';
  return 'ok';
}
