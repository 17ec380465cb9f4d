import { cliErrors } from './cli';
import { catalogErrors } from './catalog';
import { accessErrors } from './access';
import { inquiryErrors } from './inquiries';
import { peopleErrors } from './people';
import { mediaErrors } from './media';
import { generalErrors } from './general';
import { publishingErrors } from './publishing';
import { sheetErrors } from './sheets';
import { tenantErrors } from './tenants';
import { themingErrors } from './theming';

/** The error table: one row per code. Each area keeps its rows in a file of its own beside this one. */
export const ERRORS = {
  ...cliErrors,
  ...catalogErrors,
  ...accessErrors,
  ...generalErrors,
  ...inquiryErrors,
  ...mediaErrors,
  ...peopleErrors,
  ...publishingErrors,
  ...sheetErrors,
  ...tenantErrors,
  ...themingErrors,
};
