import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { AppError, type Context, type Locale } from '#kernel';
import { accessFormSchema, Buyers } from '#features/buyers';
import { formBasics, Inquiries, inquiryFormSchema, ProofOfWork } from '#features/inquiries';
import { readForm } from '../forms/read-form';
import { type FormAddress, inUnicode, tryAgainPage } from '../forms/try-again-page';
import { Answers, Does } from '../http';
import { ClientAddress, Ctx, Limits, Public } from '../security';

const challengeView = z.object({
  algorithm: z.string(),
  challenge: z.string(),
  maxnumber: z.number().optional(),
  salt: z.string(),
  signature: z.string(),
});

/** The forms of the published sites, which the edge passes on as they are: the Host says whose they are. */
@Controller('_forms')
export class VisitorFormsController {
  constructor(
    private readonly inquiries: Inquiries,
    private readonly buyers: Buyers,
    private readonly proofs: ProofOfWork,
  ) {}

  @Get('challenge')
  @Does("Gives the visitor's browser work, against robots.")
  @Public()
  @Limits({ requests: 120, seconds: 60 })
  @Answers(challengeView)
  challenge() {
    return this.proofs.challenge();
  }

  @Post('inquiry')
  @Does(
    "Takes a visitor's question.",
    'Answers 303 back to the page, or a page with what to correct and all that was written.',
  )
  @Public()
  @Limits({ bytes: 64 * 1024 })
  @ApiConsumes('application/x-www-form-urlencoded')
  @Answers(undefined, 303)
  async inquiry(
    @Ctx() ctx: Context,
    @ClientAddress() address: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await answerForm(request, response, '/_forms/inquiry', async (sent, locale) => {
      const checked = inquiryFormSchema.safeParse(sent);
      if (!checked.success) throw new AppError('inquiry_incomplete');
      await this.inquiries.submit({ ...ctx, locale }, request.headers.host ?? '', address, checked.data);
    });
  }

  @Post('access')
  @Does(
    "Takes a visitor's wish to see the prices that a firm keeps for buyers it knows.",
    'Answers 303 back to the page, whether or not the address is known, or a page with what to correct.',
  )
  @Public()
  @Limits({ bytes: 64 * 1024 })
  @ApiConsumes('application/x-www-form-urlencoded')
  @Answers(undefined, 303)
  async access(
    @Ctx() ctx: Context,
    @ClientAddress() address: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await answerForm(request, response, '/_forms/access', async (sent, locale) => {
      const checked = accessFormSchema.safeParse(sent);
      if (!checked.success) throw new AppError('access_incomplete');
      await this.buyers.ask({ ...ctx, locale }, request.headers.host ?? '', address, checked.data);
    });
  }
}

/** Reads a form, lets `take` have it, and answers: back to the page, or with the form again when it was not taken. */
async function answerForm(
  request: Request,
  response: Response,
  action: FormAddress,
  take: (sent: Record<string, string>, locale: Locale) => Promise<void>,
): Promise<void> {
  let sent = await readForm(request);
  const locale = formBasics.locale.parse(sent.locale);
  const backPath = formBasics.return.parse(sent.return);
  try {
    const converted = inUnicode(sent);
    if (converted) {
      sent = converted;
      throw new AppError('form_zawgyi');
    }
    await take(sent, locale);
    response.redirect(303, `${backPath}#inquiry-sent`);
  } catch (error) {
    if (!(error instanceof AppError) || error.status === 404) throw error;
    if (error.retryAfter) response.setHeader('Retry-After', String(error.retryAfter));
    response
      .status(error.status)
      .setHeader(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      .type('html')
      .send(tryAgainPage(action, locale, error.in(locale), sent, backPath));
  }
}
