import { Module } from '@nestjs/common';
import { DoseBook } from './dose-book.js';
import { DoseStore } from './dose.store.js';
import { LimitsController } from './limits.controller.js';
import { PainBook } from './pain-book.js';

@Module({
  controllers: [LimitsController],
  providers: [DoseStore, DoseBook, PainBook],
  exports: [DoseBook, PainBook],
})
export class AnaesthesiaModule {}
