import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { DomainError } from '@stipple/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { LoginDto } from './identity.dto.js';

/**
 * Name and password by passport, looked at before: guards run ahead of the check of bodies, and passport takes any kind
 * of value, and takes it from the address too, where proxies write it down.
 */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  override canActivate(context: ExecutionContext) {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    const faults = validateSync(plainToInstance(LoginDto, body ?? {}));
    if (faults.length > 0) {
      const detail = 'Give it as text, neither empty nor longer than a line.';
      const errors = faults.map(({ property }) => ({ pointer: `/${property}`, code: 'text', detail }));
      throw new DomainError('VALIDATION_FAILED', {}, errors);
    }
    return super.canActivate(context);
  }
}
