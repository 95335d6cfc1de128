import { SetUp } from '@stipple/identity';
import { Config } from '@stipple/platform';
import { Closing } from '../boot/closing.js';
import { dataFolder } from '../boot/data-folder.js';
import { DemoMarker } from '../boot/demo-marker.js';
import { openDatabase, openServer } from '../boot/open-product.js';
import { demoLogins, makeDemo } from '../demo/demo.js';

export async function demoCommand(_args: string[]): Promise<number> {
  const closing = new Closing();
  const database = await openDatabase((line) => console.log(line), closing);
  try {
    const app = await openServer(database, Config.fromEnvironment(process.env, dataFolder()), closing);
    await app.init();
    if (!(await app.get(SetUp, { strict: false }).isOpen()))
      throw new Error('This database already holds a clinic; the demo wants an empty one.');
    const marker = new DemoMarker(database.dataFolder);
    marker.set();
    await makeDemo(app);
    marker.remove();
    console.log(demoLogins().join('\n'));
    return 0;
  } finally {
    await closing.close();
  }
}
