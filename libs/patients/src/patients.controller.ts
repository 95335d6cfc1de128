import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, IfMatch, Permit, UuidPipe } from '@stipple/platform';
import {
  AllergyDto,
  DuplicateListView,
  DuplicateSearchDto,
  LatestMeasurementsView,
  MeasurementDto,
  PatientPageView,
  PatientSearchQuery,
  PatientView,
  RegisterPatientDto,
  UpdatePatientDto,
} from './patients.dto.js';
import { ReadPatients } from './read-patients.js';
import { RecordAllergy } from './record-allergy.js';
import { RecordMeasurement } from './record-measurement.js';
import { RegisterPatient } from './register-patient.js';
import { UpdatePatient } from './update-patient.js';

@ApiTags('patients')
@Controller('patients')
export class PatientsController {
  constructor(
    private readonly readPatients: ReadPatients,
    private readonly registerPatient: RegisterPatient,
    private readonly updatePatient: UpdatePatient,
    private readonly recordMeasurement: RecordMeasurement,
    private readonly recordAllergy: RecordAllergy,
  ) {}

  @Get()
  @Permit('patients.read')
  @ApiOkResponse({ type: PatientPageView })
  search(@CurrentActor() actor: StaffActor, @Query() query: PatientSearchQuery): Promise<PatientPageView> {
    return this.readPatients.search(actor, query);
  }

  @Post('duplicates')
  @HttpCode(200)
  @Permit('patients.register')
  @ApiOkResponse({ type: DuplicateListView })
  duplicates(@CurrentActor() actor: StaffActor, @Body() body: DuplicateSearchDto): Promise<DuplicateListView> {
    return this.readPatients.duplicates(actor, body);
  }

  @Post()
  @Permit('patients.register')
  @ApiCreatedResponse({ type: PatientView })
  register(@CurrentActor() actor: StaffActor, @Body() body: RegisterPatientDto): Promise<PatientView> {
    return this.registerPatient.execute(actor, body);
  }

  @Get(':patientId')
  @Permit('patients.read')
  @ApiOkResponse({ type: PatientView })
  read(@CurrentActor() actor: StaffActor, @Param('patientId', UuidPipe) patientId: string): Promise<PatientView> {
    return this.readPatients.one(actor, patientId);
  }

  @Patch(':patientId')
  @Permit('patients.edit')
  @ApiOkResponse({ type: PatientView })
  update(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
    @IfMatch() version: number,
    @Body() body: UpdatePatientDto,
  ): Promise<PatientView> {
    return this.updatePatient.execute(actor, patientId, version, body);
  }

  @Post(':patientId/measurements')
  @Permit('patients.measure')
  @ApiCreatedResponse({ type: LatestMeasurementsView })
  measure(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
    @Body() body: MeasurementDto,
  ): Promise<LatestMeasurementsView> {
    return this.recordMeasurement.execute(actor, patientId, body);
  }

  @Post(':patientId/allergies')
  @Permit('patients.measure')
  @ApiCreatedResponse({ type: PatientView })
  allergy(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
    @Body() body: AllergyDto,
  ): Promise<PatientView> {
    return this.recordAllergy.execute(actor, patientId, body);
  }
}
