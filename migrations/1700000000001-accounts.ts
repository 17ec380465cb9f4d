import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnKinds, createTable, toTenant } from './schema';

/** Agencies, tenants, users and what they sign in with; audit, operations, mails, leases. */
export class Accounts1700000000001 implements MigrationInterface {
  name = 'Accounts1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const { id, code, text, longText, json, time, number, int } = columnKinds(runner);
    await createTable(
      runner,
      'agencies',
      [
        id('id'),
        id('parent_id', 'null'),
        code(400)('path'),
        code(63)('slug'),
        text(300)('name'),
        code(12)('locale'),
        code(2)('country'),
        time('created_at'),
        time('updated_at'),
      ],
      {
        primary: ['id'],
        unique: [['slug']],
        index: [['path']],
        references: [{ columns: ['parent_id'], to: 'agencies', target: ['id'] }],
      },
    );
    await createTable(
      runner,
      'tenants',
      [
        id('id'),
        id('agency_id'),
        code(20)('status'),
        text(300)('name'),
        json('names'),
        code(30)('sector'),
        code(2)('country'),
        code(3)('currency'),
        code(12)('locale'),
        json('tagline', 'null'),
        json('story', 'null'),
        text(254)('email', 'null'),
        code(20)('phone', 'null'),
        json('address', 'null'),
        code(20)('price_policy'),
        id('logo_asset_id', 'null'),
        id('hero_asset_id', 'null'),
        code(190)('source_key', 'null'),
        time('created_at'),
        time('updated_at'),
        time('deleted_at', 'null'),
      ],
      {
        primary: ['id'],
        unique: [['agency_id', 'source_key']],
        index: [['agency_id', 'name']],
        references: [{ columns: ['agency_id'], to: 'agencies', target: ['id'] }],
      },
    );
    await createTable(
      runner,
      'users',
      [
        id('id'),
        text(254)('email', 'null'),
        code(254)('email_key', 'null'),
        code(20)('phone', 'null'),
        code(200)('password_hash', 'null'),
        text(200)('name'),
        code(12)('locale'),
        time('disabled_at', 'null'),
        time('created_at'),
        time('updated_at'),
      ],
      { primary: ['id'], unique: [['email_key'], ['phone']] },
    );
    const ofUser = { columns: ['user_id'], to: 'users', target: ['id'], onDelete: 'CASCADE' as const };
    await createTable(
      runner,
      'memberships',
      [
        id('id'),
        id('user_id'),
        id('agency_id', 'null'),
        id('tenant_id', 'null'),
        code(50)('scope_key'),
        code(20)('role'),
        time('created_at'),
      ],
      {
        primary: ['id'],
        unique: [['user_id', 'scope_key', 'role']],
        index: [['agency_id'], ['tenant_id']],
        references: [ofUser, { columns: ['agency_id'], to: 'agencies', target: ['id'] }, toTenant],
      },
    );
    await createTable(
      runner,
      'sessions',
      [
        id('id'),
        id('user_id'),
        code(64)('token_hash'),
        text(300)('user_agent'),
        time('created_at'),
        time('last_seen_at'),
        time('expires_at'),
        time('revoked_at', 'null'),
      ],
      { primary: ['id'], unique: [['token_hash']], index: [['user_id']], references: [ofUser] },
    );
    await createTable(
      runner,
      'api_tokens',
      [
        id('id'),
        id('user_id'),
        id('tenant_id', 'null'),
        text(100)('name'),
        code(64)('token_hash'),
        json('scopes'),
        time('created_at'),
        time('expires_at', 'null'),
        time('last_used_at', 'null'),
        time('revoked_at', 'null'),
      ],
      { primary: ['id'], unique: [['token_hash']], index: [['user_id']], references: [ofUser, toTenant] },
    );
    await createTable(
      runner,
      'one_time_tokens',
      [
        id('id'),
        id('user_id'),
        code(20)('purpose'),
        code(64)('token_hash'),
        time('created_at'),
        time('expires_at'),
        time('used_at', 'null'),
      ],
      { primary: ['id'], unique: [['token_hash']], index: [['user_id']], references: [ofUser] },
    );
    await createTable(runner, 'throttle_counters', [code(190)('name'), number('count'), time('resets_at')], {
      primary: ['name'],
      index: [['resets_at']],
    });
    await createTable(
      runner,
      'audit_entries',
      [
        code(50)('scope'),
        number('seq'),
        code(60)('actor'),
        code(60)('action'),
        code(120)('subject'),
        json('details'),
        code(64)('request_id'),
        time('at'),
        code(64)('hmac'),
      ],
      { primary: ['scope', 'seq'], index: [['subject']] },
    );
    await createTable(runner, 'audit_heads', [code(50)('scope'), number('seq'), code(64)('hmac')], {
      primary: ['scope'],
    });
    await createTable(
      runner,
      'idempotency_keys',
      [
        code(190)('name'),
        code(64)('request_hash'),
        number('status', 'null'),
        json('body', 'null'),
        id('user_id'),
        time('created_at'),
      ],
      { primary: ['name'], index: [['created_at']] },
    );
    await createTable(runner, 'leases', [code(190)('name'), id('owner'), number('token'), time('expires_at')], {
      primary: ['name'],
    });
    await createTable(
      runner,
      'mails',
      [
        id('id'),
        id('tenant_id', 'null'),
        code(190)('effect_key'),
        text(254)('recipient'),
        text(254)('reply_to', 'null'),
        text(500)('subject'),
        longText('body'),
        code(10)('status'),
        number('attempts'),
        time('next_attempt_at'),
        time('created_at'),
        time('sent_at', 'null'),
      ],
      { primary: ['id'], unique: [['effect_key']], index: [['status', 'next_attempt_at']], references: [toTenant] },
    );
    await createTable(
      runner,
      'operations',
      [
        id('id'),
        id('agency_id', 'null'),
        id('tenant_id', 'null'),
        code(40)('kind'),
        code(20)('status'),
        json('input'),
        code(190)('submission_key'),
        number('total', 'null'),
        number('done'),
        number('failed'),
        number('unchanged'),
        number('cursor'),
        json('result', 'null'),
        json('error', 'null'),
        id('created_by', 'null'),
        time('created_at'),
        time('updated_at'),
        time('finished_at', 'null'),
      ],
      {
        primary: ['id'],
        unique: [['submission_key']],
        index: [['status'], ['agency_id', 'created_at'], ['tenant_id', 'created_at']],
        references: [{ columns: ['agency_id'], to: 'agencies', target: ['id'] }, toTenant],
      },
    );
    await createTable(
      runner,
      'operation_rows',
      [
        id('operation_id'),
        int('row_number'),
        int('seq'),
        code(10)('level'),
        text(200)('column_name', 'null'),
        code(60)('code'),
        json('args'),
      ],
      {
        primary: ['operation_id', 'row_number', 'seq'],
        references: [{ columns: ['operation_id'], to: 'operations', target: ['id'], onDelete: 'CASCADE' }],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'operation_rows',
      'operations',
      'mails',
      'leases',
      'idempotency_keys',
      'audit_heads',
      'audit_entries',
      'throttle_counters',
      'one_time_tokens',
      'api_tokens',
      'sessions',
      'memberships',
      'users',
      'tenants',
      'agencies',
    ];
    for (const table of tables) await runner.dropTable(table);
  }
}
