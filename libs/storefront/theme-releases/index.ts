export type { Difference, ThemeDifference } from './compare-themes';
export type { LostChoice } from './lost-choices';
export { type PageDifference, type ReleaseDiff, ReleaseDiffs, type SiteDifference } from './release-diffs';
export { type ReleaseRequest, releaseRequestSchema, type ReleaseTarget, themeSchema } from './release-request';
export { ThemeReleases } from './theme-releases';
export { ThemeReleasesModule } from './theme-releases.module';
