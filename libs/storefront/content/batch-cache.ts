/** Loads by id, in batches, each id once. */
export class BatchCache<Value> {
  private readonly batches = new Map<string, Promise<ReadonlyMap<string, Value>>>();

  /** `size` ids at most are given to `load` at once. */
  constructor(
    private readonly load: (ids: string[]) => Promise<ReadonlyMap<string, Value>>,
    private readonly size: number,
  ) {}

  /** The values in the ids' order; undefined where there is none. */
  async get(ids: readonly string[]): Promise<Array<Value | undefined>> {
    const missing = [...new Set(ids)].filter((id) => !this.batches.has(id));
    for (let start = 0; start < missing.length; start += this.size) {
      const batch = missing.slice(start, start + this.size);
      const loaded = this.load(batch);
      for (const id of batch) this.batches.set(id, loaded);
      await loaded;
    }
    return Promise.all(ids.map(async (id) => (await this.batches.get(id))?.get(id)));
  }
}
