import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Header } from '@nestjs/common';
import { z } from 'zod';
import { AppError, type Context } from '#kernel';
import { Database } from '#platform/database';
import { JobQueue } from '#platform/jobs';
import { Answers, Does } from '../http';
import { Ctx, Public } from '../security';

/** How long a part may take to answer, in ms. */
const PATIENCE = 2_000;

const healthView = z.object({ status: z.literal('ok') });
const OK: z.infer<typeof healthView> = { status: 'ok' };

/** For supervisors and load balancers. Outside the API's prefix. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly db: Database,
    private readonly queue: JobQueue,
  ) {}

  @Get('live')
  @Does('Tells that the process runs.')
  @Public()
  @Header('Cache-Control', 'no-store')
  @Answers(healthView)
  live(): typeof OK {
    return OK;
  }

  @Get('ready')
  @Does('Tells that database and queue answer.', '503 names the one that does not.')
  @Public()
  @Header('Cache-Control', 'no-store')
  @Answers(healthView)
  async ready(@Ctx() ctx: Context): Promise<typeof OK> {
    await answers(
      'database',
      this.db.read(ctx, (manager) => manager.query('SELECT 1')),
    );
    await answers('queue', this.queue.pending());
    return OK;
  }
}

async function answers(part: string, work: Promise<unknown>): Promise<void> {
  const late = new AbortController();
  try {
    await Promise.race([
      work,
      sleep(PATIENCE, undefined, { signal: late.signal }).then(() => {
        throw new Error(`${part} took longer than ${PATIENCE} ms`);
      }),
    ]);
  } catch (cause) {
    throw new AppError('not_ready', { part }, { cause, retryAfter: 5 });
  } finally {
    late.abort();
  }
}
