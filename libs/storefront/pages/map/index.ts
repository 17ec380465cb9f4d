export { mapView } from './map-view';
export { siteMap } from './site-map';
