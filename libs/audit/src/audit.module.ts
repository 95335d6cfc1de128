import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { ReadAuditLog } from './read-audit-log.js';

@Module({ controllers: [AuditController], providers: [ReadAuditLog] })
export class AuditModule {}
