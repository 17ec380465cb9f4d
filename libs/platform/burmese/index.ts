export { looksLikeZawgyi, zawgyiToUnicode } from './zawgyi';
