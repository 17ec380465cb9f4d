import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { AppError, type Context } from '#kernel';
import { Access, type Principal, type Right } from '#features/access';
import { type Operation, type OperationRow, Operations } from '#features/operations';
import { Answers, decodeCursor, Does, pageOf, type PageQuery, pageQuery, toPage } from '../http';
import { Ctx, IdParam, SignedIn, SignedInAs } from '../security';
import { operationView, presentOperation } from './operation-view';
import { presentFault } from './views';

const rowView = z.object({
  row: z.number().describe('As a spreadsheet program numbers it'),
  level: z.enum(['error', 'warning']),
  column: z.string().nullable().describe('Header of the column; null when the whole row is meant'),
  code: z.string(),
  detail: z.string(),
});

/** Pause between two looks at an operation that somebody watches, and the longest silence on the line, in ms. */
const LOOK = 400;
const SILENCE = 15_000;

const ENDED: ReadonlySet<Operation['status']> = new Set(['done', 'failed', 'cancelled']);

/**
 * Long work. Whoever submitted it sees it while they belong to its agency or tenant; others only with the right to
 * manage there, as the reports quote the sheet.
 */
@Controller('operations/:operationId')
export class OperationsController implements BeforeApplicationShutdown {
  private readonly stopped = new AbortController();

  constructor(
    private readonly operations: Operations,
    private readonly access: Access,
  ) {}

  /** Ends the open streams: a server waits for them before it closes. */
  beforeApplicationShutdown(): void {
    this.stopped.abort();
  }

  @Get()
  @Does('Shows how far an operation is.')
  @SignedIn()
  @Answers(operationView)
  async get(@Ctx() ctx: Context, @SignedInAs() principal: Principal, @IdParam('operationId') id: string) {
    return presentOperation(ctx, await this.find(ctx, principal, id));
  }

  @Get('rows')
  @Does("Lists what there is to say about an operation's rows.", "In the sheet's order.")
  @SignedIn()
  @Answers(pageOf(rowView))
  async rows(
    @Ctx() ctx: Context,
    @SignedInAs() principal: Principal,
    @IdParam('operationId') id: string,
    @Query({ schema: pageQuery }) query: PageQuery,
  ) {
    await this.find(ctx, principal, id);
    const after = decodeCursor(query.cursor, z.tuple([z.int(), z.int()]));
    const rows = await this.operations.rows(ctx, id, { after, limit: query.limit + 1 });
    return toPage(
      rows,
      query.limit,
      (row) => [row.rowNumber, row.seq],
      (row) => presentRow(ctx, row),
    );
  }

  @Get('events')
  @Does(
    "Streams an operation's progress.",
    'Server-sent events (WHATWG HTML): `progress` with the operation at each change, until it has ended.',
  )
  @SignedIn()
  @ApiProduces('text/event-stream')
  @Answers(z.string())
  async events(
    @Ctx() ctx: Context,
    @SignedInAs() principal: Principal,
    @IdParam('operationId') id: string,
    @Res() response: Response,
  ) {
    // Not Nest's @Sse: it answers 200 before an asynchronous check has said 404.
    await this.find(ctx, principal, id);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    // A proxy that gathers answers would hold the events back (nginx's header).
    response.set({ 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' }).flushHeaders();
    for await (const operation of this.watch(ctx, id, AbortSignal.any([gone.signal, this.stopped.signal]))) {
      response.write(`event: progress\ndata: ${JSON.stringify(presentOperation(ctx, operation))}\n\n`);
    }
    response.end();
  }

  @Post('cancel')
  @Does('Cancels an operation.', 'What its finished batches did stays.')
  @SignedIn()
  @HttpCode(200)
  @Answers(operationView)
  async cancel(@Ctx() ctx: Context, @SignedInAs() principal: Principal, @IdParam('operationId') id: string) {
    await this.find(ctx, principal, id);
    return presentOperation(ctx, await this.operations.cancel(ctx, 'all', id));
  }

  private async find(ctx: Context, principal: Principal, id: string): Promise<Operation> {
    const operation = await this.operations.get(ctx, 'all', id);
    const { agencyId, tenantId, createdBy } = operation;
    const { userId, token } = principal;
    const isMine = createdBy === userId;
    const needed: Right = isMine ? 'tenant.read' : 'tenant.manage';
    const rights = tenantId
      ? await this.access.tenantRights(ctx, userId, tenantId, token)
      : await this.access.agencyRights(ctx, userId, agencyId ?? '', token);
    if (!rights.has(needed)) throw new AppError('not_found');
    return operation;
  }

  /** The operation now, at each change, and when it has been silent for long; until it ends or `signal` aborts. */
  private async *watch(ctx: Context, id: string, signal: AbortSignal): AsyncGenerator<Operation> {
    let shown: Operation | undefined;
    let shownAt = 0;
    while (!signal.aborted) {
      const operation = await this.operations.get(ctx, 'all', id);
      if (operation.updatedAt.getTime() !== shown?.updatedAt.getTime() || Date.now() - shownAt > SILENCE) {
        shown = operation;
        shownAt = Date.now();
        yield operation;
      }
      if (ENDED.has(operation.status)) return;
      await sleep(LOOK, undefined, { signal }).catch(() => undefined);
    }
  }
}

function presentRow(ctx: Context, row: OperationRow): z.input<typeof rowView> {
  const { rowNumber, level, columnName, code, args } = row;
  return { row: rowNumber, level, column: columnName, ...presentFault(ctx, { code, args }) };
}
