import { Inject, Injectable } from '@nestjs/common';
import { AppError, type Context, inTenant, type TenantContext } from '#kernel';
import { Throttle } from '#features/access';
import { siteOfHost } from '#features/sites';
import { CONFIG, type Config } from '#platform/config';
import { Database } from '#platform/database';
import { PROOF_LIFETIME, ProofOfWork } from './proof-of-work';

/** Forms an hour from one address: with a proof of work, and without (browsers without scripts). */
const HOURLY_LIMIT = { proven: 30, unproven: 6 };
const HOUR = 3_600_000;

/** Lets visitors' forms in: to the firm whose site they came from, and no more of them than people send. */
@Injectable()
export class VisitorGate {
  constructor(
    private readonly db: Database,
    private readonly proofs: ProofOfWork,
    private readonly throttle: Throttle,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sitesDomain'>,
  ) {}

  /**
   * The firm whose site `host` is. Each kind of form is counted by itself.
   * @param address the visitor's address, for the limits only; it is not stored
   * @throws AppError not_found (no such site), too_many_requests
   */
  async admit(
    ctx: Context,
    form: { kind: 'inquiry' | 'access'; host: string; address: string; proof: string | undefined },
  ): Promise<TenantContext> {
    const site = await this.db.read(ctx, (manager) => siteOfHost(manager, this.config.sitesDomain, form.host));
    if (!site) throw new AppError('not_found');
    const worth = (await this.isProven(ctx, form.proof)) ? 'proven' : 'unproven';
    await this.throttle.take(ctx, `${form.kind}:${worth}:${form.address}`, HOURLY_LIMIT[worth], HOUR);
    return inTenant(ctx, site.tenantId);
  }

  /** True once for each right proof, over all sites. Sent again it is worth no more than none: the person may go on. */
  private async isProven(ctx: Context, solution: string | undefined): Promise<boolean> {
    const proof = solution ? await this.proofs.verify(solution) : undefined;
    if (!proof) return false;
    try {
      await this.throttle.take(ctx, `proof:${proof}`, 1, PROOF_LIFETIME);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'too_many_requests') return false;
      throw error;
    }
  }
}
