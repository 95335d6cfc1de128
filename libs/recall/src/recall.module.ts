import { Module } from '@nestjs/common';
import { PatientsModule } from '@stipple/patients';
import { ProceduresModule } from '@stipple/procedures';
import { TraceabilityModule } from '@stipple/traceability';
import { Affected } from './affected.js';
import { DeclareRecall } from './declare-recall.js';
import { RecallsController } from './recalls.controller.js';
import { RecallsQueries } from './recalls.queries.js';

@Module({
  imports: [PatientsModule, ProceduresModule, TraceabilityModule],
  controllers: [RecallsController],
  providers: [Affected, DeclareRecall, RecallsQueries],
  exports: [DeclareRecall],
})
export class RecallModule {}
