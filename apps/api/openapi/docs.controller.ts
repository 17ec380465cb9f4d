import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { Response } from 'express';
import { AppError, type Context, ERRORS, type ErrorCode } from '#kernel';
import { Ctx } from '../security/parameters';
import { Public } from '../security/rule';
import { OpenApi } from './openapi';

/** Files of the reader's page, from the swagger-ui-dist package: nothing is loaded from elsewhere. */
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Teahorse API</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="page"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
`;

const START = `SwaggerUIBundle({ url: 'openapi.json', dom_id: '#page', deepLinking: true, validatorUrl: null });\n`;

/** The page's own scripts and styles only; `data:` for the icons in the package's style sheet. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The OpenAPI document, a page to read it, and the words for each problem's type. */
@Controller()
export class DocsController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  @Public()
  @ApiExcludeEndpoint()
  document(@Res() response: Response): void {
    response.setHeader('Cache-Control', 'public, max-age=60');
    response.type('application/json').send(this.openApi.json());
  }

  @Get('docs')
  @Public()
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', PAGE_POLICY)
  page(): string {
    return PAGE;
  }

  @Get('docs/start.js')
  @Public()
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  start(): string {
    return START;
  }

  @Get('docs/:file')
  @Public()
  @ApiExcludeEndpoint()
  async file(@Param('file') name: string, @Res() response: Response): Promise<void> {
    const type = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
    if (!type) throw new AppError('not_found');
    const folder = dirname(require.resolve('swagger-ui-dist/package.json'));
    response.setHeader('Cache-Control', 'public, max-age=86400');
    response.type(type).send(await readFile(join(folder, name)));
  }

  @Get('problems/:code')
  @Public()
  @ApiExcludeEndpoint()
  problem(@Param('code') code: string, @Ctx() ctx: Context): object {
    if (!Object.hasOwn(ERRORS, code)) throw new AppError('not_found');
    const { status, message } = ERRORS[code as ErrorCode];
    return { code, status, detail: message[ctx.locale] };
  }
}
