import { Controller, Get, Header, Headers } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { negotiateLocale } from '#kernel';
import { PASSWORD_SCRIPT, passwordPage } from '../pages/password-page';
import { Public } from '../security';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The pages that links in our mails lead to. */
@ApiExcludeController()
@Controller()
export class PasswordPagesController {
  @Get('invitation')
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', CSP)
  @Header('Referrer-Policy', 'no-referrer')
  @Header('Cache-Control', 'no-cache')
  invitation(@Headers('accept-language') languages: string | undefined): string {
    return passwordPage('invitation', negotiateLocale(languages));
  }

  @Get('reset-password')
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', CSP)
  @Header('Referrer-Policy', 'no-referrer')
  @Header('Cache-Control', 'no-cache')
  resetPassword(@Headers('accept-language') languages: string | undefined): string {
    return passwordPage('reset', negotiateLocale(languages));
  }

  @Get('password-page.js')
  @Public()
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'no-cache')
  script(): string {
    return PASSWORD_SCRIPT;
  }
}
