export { DecoderDiedError } from './picture-child';
export { PictureProcessor } from './picture-processor';
export type { EncodedPicture, ProcessedPicture } from './protocol';
