export * from './content';
export { drawDemoPictures } from './draw-pictures';
export * from './pictures';
