import { createTestApp, newAgency, type TestApp, testContext } from '#testing';
import { Agencies } from './agencies';

describe('Agencies', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  it('knows what lies below what, parents before children', async () => {
    const top = await newAgency(app, { country: 'TH', locale: 'th' });
    const hub = await newAgency(app, { parentId: top.id, country: undefined, locale: undefined });
    const desk = await newAgency(app, { parentId: hub.id });
    const beside = await newAgency(app);
    const agencies = app.get(Agencies);
    expect(await agencies.descendantIds(testContext, top.id)).toEqual([top.id, hub.id, desk.id]);
    expect(await agencies.descendantIds(testContext, hub.id)).toEqual([hub.id, desk.id]);
    expect((await agencies.forest(testContext, [hub.id, top.id, beside.id])).map(({ id }) => id)).toEqual([
      top.id,
      hub.id,
      desk.id,
      beside.id,
    ]);
    expect(hub).toMatchObject({ country: 'TH', locale: 'th' });
    expect((await agencies.getBySlug(testContext, hub.slug)).id).toBe(hub.id);
  });

  it('refuses a slug that is taken, a parent that is not there, and an eleventh level', async () => {
    const agency = await newAgency(app);
    await expect(newAgency(app, { slug: agency.slug })).rejects.toMatchObject({ code: 'agency_slug_taken' });
    await expect(newAgency(app, { parentId: '00000000-0000-7000-8000-000000000000' })).rejects.toMatchObject({
      code: 'not_found',
    });
    let parent = agency;
    for (let level = 2; level <= 10; level += 1) parent = await newAgency(app, { parentId: parent.id });
    await expect(newAgency(app, { parentId: parent.id })).rejects.toMatchObject({ code: 'agency_too_deep' });
  });
});
