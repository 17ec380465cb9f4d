export { type OpenSite, openSite, renderPage } from './open-site';
export { type PreviewLink, PreviewLinks } from './preview-links';
export { type PreviewAnswer, PreviewPages } from './preview-pages';
export { PreviewsModule } from './previews.module';
