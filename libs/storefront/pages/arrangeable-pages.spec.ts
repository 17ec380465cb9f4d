import { ARRANGEABLE_PAGES } from '#features/pages';
import { PAGE_TYPES } from '#theming';

describe('the pages that owners arrange', () => {
  it('are all that a theme has, but for the one of pages that they make themselves', () => {
    expect([...ARRANGEABLE_PAGES, 'page'].sort()).toEqual([...PAGE_TYPES].sort());
  });
});
