export { type CategoryListing, ContentReader } from './content-reader';
export { passedDates } from './passed-dates';
export type * from './projections';
export { publicPrice, unitPrice } from './public-price';
export { SiteContent } from './site-content';
