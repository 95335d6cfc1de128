import { Module } from '@nestjs/common';
import { AnaesthesiaModule } from '@stipple/anaesthesia';
import { ConsentModule } from '@stipple/consent';
import { DocumentsModule } from '@stipple/documents';
import { PatientsModule } from '@stipple/patients';
import { ScreeningModule } from '@stipple/screening';
import { TraceabilityModule } from '@stipple/traceability';
import { ChairController } from './chair.controller.js';
import { ChairReader } from './chair-reader.js';
import { CheckDose } from './check-dose.js';
import { CheckStart } from './check-start.js';
import { DiscardCap } from './discard-cap.js';
import { EndSession } from './end-session.js';
import { FillCap } from './fill-cap.js';
import { GiveDose } from './give-dose.js';
import { NoteFactsReader } from './note-facts.js';
import { OverrideDose } from './override-dose.js';
import { PatientStanding } from './patient-standing.js';
import { PlanSession } from './plan-session.js';
import { ReadNote } from './read-note.js';
import { RecordComplication } from './record-complication.js';
import { RecordPain } from './record-pain.js';
import { RecordPass } from './record-pass.js';
import { RecordRemark } from './record-remark.js';
import { ReverseEvent } from './reverse-event.js';
import { SessionRecords } from './session-record.js';
import { ReadSession } from './session-screen.js';
import { SessionStepsController } from './session-steps.controller.js';
import { SessionTrace } from './session-trace.js';
import { SessionStore } from './session.store.js';
import { SessionsController } from './sessions.controller.js';
import { SessionDesk, SessionQueries } from './sessions.queries.js';
import { SignNote } from './sign-note.js';
import { StartFactsReader } from './start-facts.js';
import { StartSession } from './start-session.js';
import { TimelineController } from './timeline.controller.js';

const USE_CASES = [
  PlanSession,
  CheckStart,
  StartSession,
  FillCap,
  DiscardCap,
  CheckDose,
  GiveDose,
  OverrideDose,
  RecordPain,
  RecordPass,
  RecordRemark,
  RecordComplication,
  ReverseEvent,
  EndSession,
  SignNote,
];

const READS = [ReadSession, ReadNote, SessionQueries, SessionDesk, SessionTrace];
const PARTS = [SessionStore, SessionRecords, PatientStanding, ChairReader, StartFactsReader, NoteFactsReader];

@Module({
  imports: [AnaesthesiaModule, ConsentModule, DocumentsModule, PatientsModule, ScreeningModule, TraceabilityModule],
  controllers: [SessionsController, SessionStepsController, ChairController, TimelineController],
  providers: [...USE_CASES, ...READS, ...PARTS],
  exports: [...USE_CASES, ...READS],
})
export class ProceduresModule {}
