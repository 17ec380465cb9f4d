import { DEFAULT_THEME } from '#features/sites';
import type { Sector } from './entities';

/** The theme that a new firm's site gets when nobody names one. A later change of sector leaves the theme alone. */
export const THEME_OF_SECTOR: Readonly<Record<Sector, string>> = {
  general: DEFAULT_THEME,
  handicrafts: 'loom',
  tourism: 'horizon',
  manufacturing: 'foundry',
  it_services: 'circuit',
  food: 'harvest',
};
