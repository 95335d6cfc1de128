import { AllergyStatement } from './allergy-statement.entity.js';
import { Measurement } from './measurement.entity.js';
import { Patient } from './patient.entity.js';
import { PatientToken } from './patient-token.entity.js';

export { type PatientContact, PatientDesk } from './patient-desk.js';
export { PatientsModule } from './patients.module.js';
export { RecordAllergy } from './record-allergy.js';
export { RecordMeasurement } from './record-measurement.js';
export { RegisterPatient } from './register-patient.js';
export { AllergyStatement, Measurement, Patient, PatientToken };

export const PATIENTS_ENTITIES = [Patient, PatientToken, Measurement, AllergyStatement];
