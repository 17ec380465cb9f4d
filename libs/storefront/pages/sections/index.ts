export { placedSections } from './placed-sections';
