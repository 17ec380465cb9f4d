import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Locale, LOCALES, type TenantContext } from '#kernel';
import { type Category, listCategories, type ProductRecord, Products } from '#features/catalog';
import { Media } from '#features/media';
import { Employees } from '#features/people';
import { Tenants } from '#features/tenants';
import { Database } from '#platform/database';
import { writeCsv } from '#platform/sheets';
import { contactNames } from '../contacts';
import { exportHeader, exportRows, type ExportLookups } from './export-rows';

const PAGE = 200;

/** Writes the products of a firm in our own sheet. */
@Injectable()
export class ProductExports {
  constructor(
    private readonly db: Database,
    private readonly products: Products,
    private readonly tenants: Tenants,
    private readonly employees: Employees,
    private readonly media: Media,
  ) {}

  /**
   * The CSV (UTF-8 with byte order mark, RFC 4180) as pieces of text, products in their order. Importing it again
   * changes nothing. There is a column for each language that any product has a word in.
   */
  async *write(ctx: TenantContext): AsyncGenerator<string> {
    const locales = await this.locales(ctx);
    const tenant = await this.tenants.get(ctx);
    const categories = await this.db.read(ctx, (manager) => listCategories(manager, ctx));
    const contacts = await contactNames(this.employees, ctx);
    yield* writeCsv(this.rows(ctx, locales, { categories: byId(categories), contacts, currency: tenant.currency }));
  }

  private async *rows(
    ctx: TenantContext,
    locales: readonly Locale[],
    lookups: Omit<ExportLookups, 'files'>,
  ): AsyncGenerator<string[]> {
    yield exportHeader(locales);
    for await (const page of this.pages(ctx)) {
      const ids = page.flatMap(({ assets }) => assets.map(({ assetId }) => assetId));
      const assets = await this.db.read(ctx, (manager: EntityManager) => this.media.load(manager, ctx, ids));
      const files = new Map([...assets].map(([id, { fileName }]) => [id, fileName]));
      for (const record of page) yield* exportRows(record, locales, { ...lookups, files });
    }
  }

  private async *pages(ctx: TenantContext): AsyncGenerator<ProductRecord[]> {
    let after: readonly [number, string] | undefined;
    for (;;) {
      const page = await this.products.list(ctx, { after, limit: PAGE });
      if (page.length > 0) yield page;
      const last = page.at(-1)?.product;
      if (page.length < PAGE || !last) return;
      after = [last.position, last.id];
    }
  }

  /** Languages in which there is any text, and the firm's own for an empty catalogue. */
  private async locales(ctx: TenantContext): Promise<Locale[]> {
    const tenant = await this.tenants.get(ctx);
    const found = new Set<string>();
    for await (const page of this.pages(ctx)) {
      for (const { product } of page) {
        const { name, summary, description, unit, options, attributes, facts } = product;
        const labels = [
          ...options.flatMap((option) => [option.name, ...option.values]),
          ...attributes.flatMap((a) => [a.name, a.value]),
          ...[facts?.origin, facts?.packing, facts?.materials, facts?.duration],
          ...(facts?.steps ?? []).flatMap((step) => [step.title, step.text]),
        ];
        for (const text of [name, summary, description, unit, ...labels])
          for (const locale in text?.text) found.add(locale);
      }
    }
    for (const { name } of await this.db.read(ctx, (manager) => listCategories(manager, ctx))) {
      for (const locale in name.text) found.add(locale);
    }
    return found.size === 0 ? [tenant.locale] : LOCALES.filter((locale) => found.has(locale));
  }
}

function byId(categories: readonly Category[]): Map<string, Category> {
  return new Map(categories.map((category) => [category.id, category]));
}
