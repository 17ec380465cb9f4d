import { DEFAULT_THEME } from '#features/sites';
import { createTestApp, newTenant, type TestApp } from '#testing';
import { SECTORS } from './entities';
import { THEME_OF_SECTOR } from './theme-of-sector';

describe('the theme of a new firm', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  it.each(SECTORS)('is the one of its sector: %s', async (sector) => {
    const { site } = await newTenant(app, { sector });
    expect(site.theme).toBe(THEME_OF_SECTOR[sector]);
  });

  it('differs from sector to sector', () => {
    expect(new Set(Object.values(THEME_OF_SECTOR)).size).toBe(SECTORS.length);
  });

  it('is the default without a sector, and the one that was named before any other', async () => {
    expect((await newTenant(app)).site.theme).toBe(DEFAULT_THEME);
    expect((await newTenant(app, { sector: 'food', theme: 'craft' })).site.theme).toBe('craft');
  });
});
