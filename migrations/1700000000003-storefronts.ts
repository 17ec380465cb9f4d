import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnKinds, createTable, toTenant } from './schema';

/** News, pages that owners make and arrange, what sectors say of products, and buyers who may see prices. */
export class Storefronts1700000000003 implements MigrationInterface {
  name = 'Storefronts1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    const { id, code, text, json, time, number } = columnKinds(runner);
    const owned = { primary: ['tenant_id', 'id'], references: [toTenant] };
    const add = (table: string, columns: ReturnType<typeof json>[]): Promise<void> =>
      runner.addColumns(
        table,
        columns.map((column) => new TableColumn(column)),
      );
    await add('sites', [json('menus', 'null')]);
    await add('tenants', [json('hours', 'null'), json('channels', 'null'), json('location', 'null')]);
    await add('products', [json('facts', 'null')]);
    await add('employees', [code(120)('slug', 'null')]);
    await createTable(
      runner,
      'posts',
      [
        id('tenant_id'),
        id('id'),
        code(120)('slug'),
        json('title'),
        json('summary', 'null'),
        json('body', 'null'),
        id('picture_asset_id', 'null'),
        id('author_employee_id', 'null'),
        code(20)('status'),
        time('published_at', 'null'),
        number('version'),
        time('created_at'),
        time('updated_at'),
      ],
      { ...owned, unique: [['tenant_id', 'slug']], index: [['tenant_id', 'published_at']] },
    );
    await createTable(
      runner,
      'site_pages',
      [
        id('tenant_id'),
        id('id'),
        code(60)('page_key'),
        code(20)('kind'),
        code(120)('slug', 'null'),
        json('title', 'null'),
        json('description', 'null'),
        json('sections'),
        code(20)('status'),
        number('position'),
        number('version'),
        time('created_at'),
        time('updated_at'),
      ],
      {
        ...owned,
        unique: [
          ['tenant_id', 'page_key'],
          ['tenant_id', 'slug'],
        ],
      },
    );
    await createTable(
      runner,
      'buyers',
      [
        id('tenant_id'),
        id('id'),
        code(254)('email'),
        text(200)('name'),
        text(200)('company', 'null'),
        text(100)('country', 'null'),
        text(2000)('message', 'null'),
        code(20)('locale'),
        code(20)('status'),
        code(64)('token_hash', 'null'),
        time('expires_at', 'null'),
        time('last_seen_at', 'null'),
        time('decided_at', 'null'),
        time('created_at'),
        time('updated_at'),
      ],
      { ...owned, unique: [['tenant_id', 'email'], ['token_hash']], index: [['tenant_id', 'status']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['buyers', 'site_pages', 'posts']) await runner.dropTable(table);
    await runner.dropColumn('employees', 'slug');
    await runner.dropColumn('products', 'facts');
    await runner.dropColumns('tenants', ['hours', 'channels', 'location']);
    await runner.dropColumn('sites', 'menus');
  }
}
