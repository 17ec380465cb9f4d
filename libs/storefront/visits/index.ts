export { type PriceQuery, VisitPages } from './visit-pages';
export type { VisitAnswer } from './visited-site';
export { VisitsModule } from './visits.module';
