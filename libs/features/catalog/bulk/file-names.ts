import type { EntityManager } from 'typeorm';
import { normaliseText, type TenantContext } from '#kernel';
import { type Asset, baseName, type Media } from '#features/media';
import type { ProductRecord } from '../product-record';
import type { DraftReport } from './product-draft';

/** Names that one query looks for. */
const BATCH = 500;

/** The assets that a batch of drafts may mean by its file names. */
export class FileNames {
  private constructor(
    private readonly byName: ReadonlyMap<string, Asset>,
    private readonly byId: ReadonlyMap<string, Asset>,
  ) {}

  /** Looks up all names, and the assets that the products have already. */
  static async load(
    manager: EntityManager,
    ctx: TenantContext,
    media: Media,
    names: readonly string[],
    records: readonly ProductRecord[],
  ): Promise<FileNames> {
    const byName = new Map<string, Asset>();
    const unique = [...new Set(names)];
    for (let start = 0; start < unique.length; start += BATCH) {
      for (const [key, asset] of await media.findByFileName(manager, ctx, unique.slice(start, start + BATCH))) {
        byName.set(key, asset);
      }
    }
    const byId = new Map<string, Asset>();
    const ids = [...new Set(records.flatMap(({ assets }) => assets.map(({ assetId }) => assetId)))];
    for (let start = 0; start < ids.length; start += BATCH) {
      for (const [id, asset] of await media.load(manager, ctx, ids.slice(start, start + BATCH))) byId.set(id, asset);
    }
    return new FileNames(byName, byId);
  }

  /**
   * Asset ids for a draft's names. A name means an asset that the product has already before any other of that name.
   * While a name has no asset, nothing is taken away: those found are put first, and the old ones stay.
   */
  resolve(
    names: readonly string[],
    isDocument: boolean,
    before: ProductRecord | undefined,
    row: number,
    reports: DraftReport[],
  ): string[] | undefined {
    const old = (before?.assets ?? []).filter((asset) => asset.isDocument === isDocument).map(({ assetId }) => assetId);
    const alive = old.filter((id) => this.byId.has(id));
    const left = [...alive];
    const found: string[] = [];
    let missing = false;
    for (const name of names) {
      const at = left.findIndex((id) => key(this.byId.get(id)!.fileName) === key(name));
      const id = at >= 0 ? left.splice(at, 1)[0] : this.byName.get(key(name))?.id;
      if (id) {
        found.push(id);
        continue;
      }
      missing = true;
      reports.push({
        row,
        level: 'warning',
        field: isDocument ? 'documents' : 'pictures',
        code: /^https?:/i.test(name) ? 'import_file_remote' : 'import_file_missing',
        args: { name: shown(name) },
      });
    }
    const ids = [...new Set(missing ? [...found, ...old] : found)];
    // A deleted asset that is still linked is no difference: the purge takes it away.
    const same = ids.length === alive.length && ids.every((id, index) => id === alive[index]);
    return same ? undefined : ids;
  }
}

function key(name: string): string {
  return normaliseText(fileName(name)).toLowerCase();
}

/** The file's own name: without folders, and of an address without query and escapes. */
export function fileName(name: string): string {
  if (!/^https?:/i.test(name)) return baseName(name);
  const last = baseName(name.split(/[?#]/)[0] ?? '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function shown(name: string): string {
  return fileName(name).slice(0, 200);
}
