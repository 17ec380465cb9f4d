import { buyerErrors } from './buyers';
import { cliErrors } from './cli';
import { catalogErrors } from './catalog';
import { accessErrors } from './access';
import { inquiryErrors } from './inquiries';
import { peopleErrors } from './people';
import { mediaErrors } from './media';
import { pageErrors } from './pages';
import { generalErrors } from './general';
import { publishingErrors } from './publishing';
import { sheetErrors } from './sheets';
import { tenantErrors } from './tenants';
import { themingErrors } from './theming';
import { themePackageErrors } from './themes';

/** The error table: one row per code. Each area keeps its rows in a file of its own beside this one. */
export const ERRORS = {
  ...cliErrors,
  ...buyerErrors,
  ...catalogErrors,
  ...accessErrors,
  ...generalErrors,
  ...inquiryErrors,
  ...mediaErrors,
  ...pageErrors,
  ...peopleErrors,
  ...publishingErrors,
  ...sheetErrors,
  ...tenantErrors,
  ...themingErrors,
  ...themePackageErrors,
};
