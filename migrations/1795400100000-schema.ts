import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Schema1795400100000 implements MigrationInterface {
  name = 'Schema1795400100000';

  async up(runner: QueryRunner): Promise<void> {
    const queries = await runner.connection.driver.createSchemaBuilder().log();
    for (const { query } of queries.upQueries) if (/"clinic"/.test(query)) await runner.query(query);
  }

  async down(): Promise<void> {}
}
