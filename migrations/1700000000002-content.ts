import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnKinds, createTable, toTenant } from './schema';

/** What sites show: pictures, people, the catalogue; the sites themselves, their releases and the inquiries they bring. */
export class Content1700000000002 implements MigrationInterface {
  name = 'Content1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    const { id, code, text, longText, json, time, number, int, flag } = columnKinds(runner);
    const owned = { primary: ['tenant_id', 'id'] };
    await createTable(
      runner,
      'assets',
      [
        id('tenant_id'),
        id('id'),
        code(10)('kind'),
        text(255)('file_name'),
        code(100)('media_type'),
        number('bytes'),
        code(64)('sha256'),
        code(10)('status'),
        json('failure', 'null'),
        number('width', 'null'),
        number('height', 'null'),
        code(7)('color', 'null'),
        json('derivatives'),
        json('alt', 'null'),
        number('attempts'),
        time('created_at'),
        time('updated_at'),
        time('deleted_at', 'null'),
      ],
      {
        ...owned,
        index: [
          ['status', 'updated_at'],
          ['tenant_id', 'sha256'],
        ],
        references: [toTenant],
      },
    );
    await createTable(
      runner,
      'departments',
      [
        id('tenant_id'),
        id('id'),
        id('parent_id', 'null'),
        json('name'),
        number('position'),
        time('created_at'),
        time('updated_at'),
      ],
      {
        ...owned,
        references: [toTenant, { columns: ['tenant_id', 'parent_id'], to: 'departments', target: ['tenant_id', 'id'] }],
      },
    );
    await createTable(
      runner,
      'employees',
      [
        id('tenant_id'),
        id('id'),
        code(60)('code', 'null'),
        id('department_id', 'null'),
        json('name'),
        json('title', 'null'),
        json('bio', 'null'),
        id('photo_asset_id', 'null'),
        text(254)('email', 'null'),
        code(20)('phone', 'null'),
        json('languages'),
        number('position'),
        flag('is_public'),
        json('consent_fields'),
        time('consented_at', 'null'),
        time('consent_expires_at', 'null'),
        time('left_at', 'null'),
        number('version'),
        time('created_at'),
        time('updated_at'),
        time('deleted_at', 'null'),
      ],
      {
        ...owned,
        unique: [['tenant_id', 'code']],
        index: [['consent_expires_at']],
        references: [
          toTenant,
          { columns: ['tenant_id', 'department_id'], to: 'departments', target: ['tenant_id', 'id'] },
          { columns: ['tenant_id', 'photo_asset_id'], to: 'assets', target: ['tenant_id', 'id'] },
        ],
      },
    );
    await createTable(
      runner,
      'vacancies',
      [
        id('tenant_id'),
        id('id'),
        code(120)('slug'),
        json('title'),
        json('description', 'null'),
        json('location', 'null'),
        id('department_id', 'null'),
        code(20)('employment_type'),
        code(10)('status'),
        time('opened_at', 'null'),
        time('closes_at', 'null'),
        number('version'),
        time('created_at'),
        time('updated_at'),
      ],
      {
        ...owned,
        unique: [['tenant_id', 'slug']],
        index: [['closes_at']],
        references: [
          toTenant,
          { columns: ['tenant_id', 'department_id'], to: 'departments', target: ['tenant_id', 'id'] },
        ],
      },
    );
    await createTable(
      runner,
      'categories',
      [
        id('tenant_id'),
        id('id'),
        id('parent_id', 'null'),
        code(120)('slug'),
        json('name'),
        json('description', 'null'),
        number('position'),
        time('created_at'),
        time('updated_at'),
      ],
      {
        ...owned,
        unique: [['tenant_id', 'slug']],
        references: [toTenant, { columns: ['tenant_id', 'parent_id'], to: 'categories', target: ['tenant_id', 'id'] }],
      },
    );
    await createTable(
      runner,
      'products',
      [
        id('tenant_id'),
        id('id'),
        code(120)('handle'),
        code(10)('status'),
        json('name'),
        json('summary', 'null'),
        json('description', 'null'),
        json('options'),
        json('attributes'),
        code(20)('price_policy', 'null'),
        json('unit', 'null'),
        code(40)('min_order_quantity', 'null'),
        code(3)('incoterm', 'null'),
        text(120)('port', 'null'),
        number('lead_time_days', 'null'),
        id('contact_employee_id', 'null'),
        number('position'),
        number('version'),
        time('created_at'),
        time('updated_at'),
        time('deleted_at', 'null'),
      ],
      {
        ...owned,
        unique: [['tenant_id', 'handle']],
        references: [
          toTenant,
          { columns: ['tenant_id', 'contact_employee_id'], to: 'employees', target: ['tenant_id', 'id'] },
        ],
      },
    );
    const ofProduct = {
      columns: ['tenant_id', 'product_id'],
      to: 'products',
      target: ['tenant_id', 'id'],
      onDelete: 'CASCADE' as const,
    };
    await createTable(
      runner,
      'variants',
      [
        id('tenant_id'),
        id('id'),
        id('product_id'),
        code(120)('sku', 'null'),
        json('option_values'),
        json('prices'),
        code(40)('stock', 'null'),
        code(60)('barcode', 'null'),
        number('weight_grams', 'null'),
        number('position'),
      ],
      { ...owned, unique: [['tenant_id', 'sku']], index: [['tenant_id', 'product_id']], references: [ofProduct] },
    );
    await createTable(runner, 'product_categories', [id('tenant_id'), id('category_id'), id('product_id')], {
      primary: ['tenant_id', 'category_id', 'product_id'],
      index: [['tenant_id', 'product_id']],
      references: [
        ofProduct,
        { columns: ['tenant_id', 'category_id'], to: 'categories', target: ['tenant_id', 'id'], onDelete: 'CASCADE' },
      ],
    });
    await createTable(
      runner,
      'product_assets',
      [id('tenant_id'), id('product_id'), id('asset_id'), number('position'), flag('is_document')],
      {
        primary: ['tenant_id', 'product_id', 'asset_id'],
        index: [['tenant_id', 'asset_id']],
        references: [ofProduct, { columns: ['tenant_id', 'asset_id'], to: 'assets', target: ['tenant_id', 'id'] }],
      },
    );
    await createTable(
      runner,
      'sites',
      [
        id('tenant_id'),
        id('id'),
        code(63)('subdomain'),
        code(60)('theme'),
        json('theme_settings'),
        json('locales'),
        number('content_version'),
        number('published_version'),
        time('lag_since', 'null'),
        time('retry_at', 'null'),
        number('failures'),
        json('publish_error', 'null'),
        number('current_release', 'null'),
        time('published_at', 'null'),
        time('created_at'),
        time('updated_at'),
      ],
      { ...owned, unique: [['tenant_id'], ['subdomain']], index: [['lag_since']], references: [toTenant] },
    );
    const ofSite = { columns: ['tenant_id', 'site_id'], to: 'sites', target: ['tenant_id', 'id'] };
    await createTable(
      runner,
      'domains',
      [code(253)('name'), id('tenant_id'), id('site_id'), code(10)('kind'), code(10)('state'), time('created_at')],
      { primary: ['name'], index: [['tenant_id']], references: [ofSite] },
    );
    await createTable(
      runner,
      'content_changes',
      [id('tenant_id'), number('version'), json('keys'), time('created_at')],
      { primary: ['tenant_id', 'version'], references: [toTenant] },
    );
    await createTable(
      runner,
      'redirects',
      [id('tenant_id'), code(250)('path'), code(250)('target'), time('created_at')],
      {
        primary: ['tenant_id', 'path'],
        references: [toTenant],
      },
    );
    await createTable(
      runner,
      'releases',
      [
        id('tenant_id'),
        id('site_id'),
        int('number'),
        number('content_version'),
        code(100)('theme'),
        code(12)('kind'),
        number('pages'),
        number('rendered'),
        number('bytes'),
        number('duration_ms'),
        time('created_at'),
      ],
      { primary: ['tenant_id', 'site_id', 'number'], references: [ofSite] },
    );
    await createTable(
      runner,
      'inquiries',
      [
        id('tenant_id'),
        id('id'),
        id('product_id', 'null'),
        id('employee_id', 'null'),
        code(10)('status'),
        text(200)('name'),
        text(254)('email', 'null'),
        code(40)('phone', 'null'),
        text(200)('company', 'null'),
        text(100)('country', 'null'),
        text(100)('quantity', 'null'),
        code(12)('locale'),
        longText('message'),
        code(100)('submission_key'),
        time('created_at'),
      ],
      {
        ...owned,
        unique: [['tenant_id', 'submission_key']],
        index: [['tenant_id', 'created_at']],
        references: [
          toTenant,
          { columns: ['tenant_id', 'product_id'], to: 'products', target: ['tenant_id', 'id'] },
          { columns: ['tenant_id', 'employee_id'], to: 'employees', target: ['tenant_id', 'id'] },
        ],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'inquiries',
      'releases',
      'redirects',
      'content_changes',
      'domains',
      'sites',
      'product_assets',
      'product_categories',
      'variants',
      'products',
      'categories',
      'vacancies',
      'employees',
      'departments',
      'assets',
    ];
    for (const table of tables) await runner.dropTable(table);
  }
}
