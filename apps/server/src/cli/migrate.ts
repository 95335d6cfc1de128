import { openDatabase } from '../boot/open-product.js';

export async function migrateCommand(_args: string[]): Promise<number> {
  const database = await openDatabase((line) => console.log(line));
  await database.close();
  console.log('The database is at this version.');
  return 0;
}
