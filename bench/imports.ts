import { productsBench } from './imports/products';
import { provisioningBench } from './imports/provisioning';

/** What a benchmark is told. */
interface BenchContext {
  args: readonly string[];
  log(line: string): void;
}

/** What a benchmark answers: figures with their unit in the name; in every ratio greater is better. */
interface BenchResult {
  figures: Record<string, number>;
  ratios: Record<string, number>;
}

const PARTS: readonly ((context: BenchContext) => Promise<BenchResult>)[] = [provisioningBench, productsBench];

/** `npm run bench -- imports`: firms and products from sheets. */
export default async function run(context: BenchContext): Promise<BenchResult> {
  const result: BenchResult = { figures: {}, ratios: {} };
  for (const part of PARTS) {
    const { figures, ratios } = await part(context);
    Object.assign(result.figures, figures);
    Object.assign(result.ratios, ratios);
  }
  return result;
}
