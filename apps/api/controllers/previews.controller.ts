import { All, Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AppError, type Context } from '#kernel';
import { PreviewPages } from '#storefront/previews';
import { Ctx, Limits, Public } from '../security';

/** Under which the edge passes on what comes to a preview's host. */
const PREFIX = '/_preview';

/** Sites seen with another theme. The Host says which one; whoever knows it may look. */
@ApiExcludeController()
@Controller('_preview')
export class PreviewsController {
  constructor(private readonly pages: PreviewPages) {}

  @Get('{*path}')
  @Public()
  @Limits({ requests: 600, seconds: 60 })
  async show(@Ctx() ctx: Context, @Req() request: Request, @Res() response: Response): Promise<void> {
    setHeaders(response);
    try {
      const path = decodeURIComponent(request.path.slice(PREFIX.length)) || '/';
      // No crawler has the address; if one comes by it, it is asked to leave.
      if (path === '/robots.txt') {
        response.type('text/plain').send('User-agent: *\nDisallow: /\n');
        return;
      }
      const { status, type, body } = await this.pages.answer(ctx, request.headers.host ?? '', path);
      response.status(status).type(type).send(body);
    } catch (error) {
      const fault = error instanceof AppError ? error : new AppError('not_found', {}, { cause: error });
      sendWords(response, fault, ctx);
    }
  }

  @All('{*path}')
  @Public()
  @Limits({ requests: 60, seconds: 60 })
  refuse(@Ctx() ctx: Context, @Res() response: Response): void {
    setHeaders(response);
    sendWords(response, new AppError('preview_without_forms'), ctx);
  }
}

function setHeaders(response: Response): void {
  response.set({
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    // The address is the secret: no other site learns of it.
    'Referrer-Policy': 'no-referrer',
  });
}

function sendWords(response: Response, fault: AppError, { locale }: Context): void {
  response
    .status(fault.status)
    .set('Content-Language', locale)
    .type('text/plain; charset=utf-8')
    .send(`${fault.in(locale)}\n`);
}
