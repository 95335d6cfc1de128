import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import { validate } from 'uuid';

/** An address that is no id names nothing: 404, as for another clinic's row. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!validate(value)) throw new DomainError('NOT_FOUND');
    return value.toLowerCase();
  }
}
