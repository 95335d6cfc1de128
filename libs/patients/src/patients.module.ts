import { Module } from '@nestjs/common';
import { PatientDesk } from './patient-desk.js';
import { PatientStore } from './patient.store.js';
import { PatientsController } from './patients.controller.js';
import { PatientsQueries } from './patients.queries.js';
import { ReadPatients } from './read-patients.js';
import { RecordAllergy } from './record-allergy.js';
import { RecordMeasurement } from './record-measurement.js';
import { RegisterPatient } from './register-patient.js';
import { UpdatePatient } from './update-patient.js';

@Module({
  controllers: [PatientsController],
  providers: [
    PatientStore,
    PatientsQueries,
    PatientDesk,
    ReadPatients,
    RegisterPatient,
    UpdatePatient,
    RecordMeasurement,
    RecordAllergy,
  ],
  exports: [PatientDesk, RegisterPatient, RecordMeasurement, RecordAllergy],
})
export class PatientsModule {}
