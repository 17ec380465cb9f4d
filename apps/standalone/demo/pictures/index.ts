export { drawPicture, renderPicture, renderPictures } from './render';
export { type SceneKind, SCENES } from './scenes';
export { FORMAT_SIZES, type PictureFormat, type PictureSpec } from './spec';
export { type StudioName, STUDIOS } from './studio';
