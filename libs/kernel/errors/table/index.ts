import { generalErrors } from './general';
import { themingErrors } from './theming';

/** The error table: one row per code. Each area keeps its rows in a file of its own beside this one. */
export const ERRORS = { ...generalErrors, ...themingErrors };
