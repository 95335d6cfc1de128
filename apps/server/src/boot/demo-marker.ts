import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in the data folder while the demo is made: whoever finds it at a start knows that the making was cut short. */
export class DemoMarker {
  private readonly path: string;

  constructor(dataFolder: string) {
    this.path = join(dataFolder, 'demo-unfinished');
  }

  get stands(): boolean {
    return existsSync(this.path);
  }

  set(): void {
    writeFileSync(this.path, '');
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}
