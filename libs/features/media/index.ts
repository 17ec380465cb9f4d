export { Asset, type Derivative } from './entities';
export { baseName, Media, MAX_ORIGINAL_BYTES, type Upload } from './media';
export { MediaModule } from './media.module';
export { AssetProcessing, processAsset } from './process-asset.job';
