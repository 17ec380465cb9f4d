import { Controller, Get, Header, Headers, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Context } from '#kernel';
import { type VisitAnswer, VisitPages } from '#storefront/visits';
import { Ctx, Limits, Public } from '../security';
import { BuyerCookie } from '../security/buyer-cookie';

const text = (max: number) => z.string().max(max).optional().catch(undefined);
const searchQuery = z.object({ q: z.string().max(10_000).catch(''), locale: text(20) });
const enterQuery = z.object({ key: text(100) });
const pricesQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  product: text(250),
  locale: text(20),
});

/** The pages of the published sites that are made for one visitor. The edge passes them on: the Host says whose they are. */
@ApiExcludeController()
@Controller('_visit')
export class VisitsController {
  constructor(
    private readonly pages: VisitPages,
    private readonly cookie: BuyerCookie,
  ) {}

  /** Search results, where no script shows them. */
  @Get('search')
  @Public()
  @Limits({ requests: 60, seconds: 60 })
  @Header('Cache-Control', 'no-cache')
  async search(
    @Ctx() ctx: Context,
    @Headers('host') host: string | undefined,
    @Query() query: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { q, locale } = searchQuery.parse(query);
    send(response, await this.pages.search(ctx, host ?? '', q, locale));
  }

  /** A buyer's link. Mail programs follow it too, which is harmless: it says the same each time. */
  @Get('enter')
  @Public()
  @Limits({ requests: 30, seconds: 60 })
  @Header('Cache-Control', 'no-store')
  @Header('Referrer-Policy', 'no-referrer')
  async enter(
    @Ctx() ctx: Context,
    @Headers('host') host: string | undefined,
    @Query() query: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { key } = enterQuery.parse(query);
    const { answer, buyer } = await this.pages.enter(ctx, host ?? '', key);
    if (buyer) this.cookie.set(response, key!, buyer.expiresAt!);
    send(response, answer);
  }

  /** The prices that are kept for verified buyers. */
  @Get('prices')
  @Public()
  @Limits({ requests: 120, seconds: 60 })
  @Header('Cache-Control', 'no-store')
  async prices(
    @Ctx() ctx: Context,
    @Req() request: Request,
    @Query() query: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const secret = this.cookie.read(request);
    send(response, await this.pages.prices(ctx, request.headers.host ?? '', secret, pricesQuery.parse(query)));
  }

  /** Ends a buyer's visit in this browser. */
  @Post('leave')
  @Public()
  @Limits({ requests: 30, seconds: 60 })
  @Header('Cache-Control', 'no-store')
  async leave(
    @Ctx() ctx: Context,
    @Headers('host') host: string | undefined,
    @Query('locale') locale: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.pages.leave(ctx, host ?? '', text(20).parse(locale));
    this.cookie.clear(response);
    send(response, answer);
  }
}

function send(response: Response, answer: VisitAnswer): void {
  response.setHeader('X-Robots-Tag', 'noindex');
  if ('goTo' in answer) response.redirect(303, answer.goTo);
  else response.status(answer.status).type('html').send(answer.html);
}
