import { Injectable } from '@nestjs/common';

/** The only source of "now" on the server. Tests set it; nothing else does. */
@Injectable()
export class Clock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** For tests and the demo only: the clock then runs on from `instant`. */
  set(instant: Date): void {
    this.offsetMs = instant.getTime() - Date.now();
  }

  advance(milliseconds: number): void {
    this.offsetMs += milliseconds;
  }
}
