import { SetUp } from '@stipple/identity';
import { Config } from '@stipple/platform';
import { dataFolder, openDatabase, openServer } from '../boot/open-product.js';
import { demoLogins, makeDemo } from '../demo/demo.js';

export async function demoCommand(_args: string[]): Promise<number> {
  const database = await openDatabase((line) => console.log(line));
  try {
    const server = await openServer(database, Config.fromEnvironment(process.env, dataFolder()));
    try {
      await server.app.init();
      if (!(await server.app.get(SetUp, { strict: false }).isOpen()))
        throw new Error('This database already holds a clinic; the demo wants an empty one.');
      await makeDemo(server.app);
      console.log(demoLogins().join('\n'));
    } finally {
      await server.close();
    }
  } finally {
    await database.close();
  }
  return 0;
}
