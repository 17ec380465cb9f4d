import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnKinds, createTable, toTenant } from './schema';

/** Theme packages of agencies, which sites a release gave another theme, and links to previews. */
export class ThemePackages1700000000004 implements MigrationInterface {
  name = 'ThemePackages1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    const { id, code, json, time, number, int } = columnKinds(runner);
    await createTable(
      runner,
      'theme_packages',
      [
        id('agency_id'),
        id('id'),
        code(40)('name'),
        code(30)('version'),
        code(64)('hash'),
        code(64)('file'),
        json('label'),
        code(20)('state'),
        json('findings'),
        number('bytes'),
        id('created_by', 'null'),
        time('created_at'),
        time('updated_at'),
      ],
      {
        primary: ['id'],
        unique: [
          ['agency_id', 'name', 'version'],
          ['agency_id', 'hash'],
        ],
        references: [{ columns: ['agency_id'], to: 'agencies' }],
      },
    );
    await createTable(
      runner,
      'site_theme_changes',
      [
        id('tenant_id'),
        id('operation_id'),
        int('position'),
        code(60)('from_theme', 'null'),
        code(60)('to_theme'),
        code(20)('state'),
        time('created_at'),
        time('updated_at'),
      ],
      {
        primary: ['tenant_id', 'operation_id'],
        unique: [['operation_id', 'position']],
        references: [toTenant, { columns: ['operation_id'], to: 'operations' }],
      },
    );
    await createTable(
      runner,
      'theme_previews',
      [
        id('tenant_id'),
        id('id'),
        code(60)('theme'),
        code(64)('token_hash'),
        id('created_by', 'null'),
        time('created_at'),
        time('expires_at'),
      ],
      { primary: ['tenant_id', 'id'], unique: [['token_hash']], index: [['expires_at']], references: [toTenant] },
    );
    await runner.createIndex('posts', new TableIndex({ name: 'ix_posts_published_at', columnNames: ['published_at'] }));
    await runner.createIndex('sites', new TableIndex({ name: 'ix_sites_theme', columnNames: ['theme'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('sites', 'ix_sites_theme');
    await runner.dropIndex('posts', 'ix_posts_published_at');
    for (const table of ['theme_previews', 'site_theme_changes', 'theme_packages']) await runner.dropTable(table);
  }
}
