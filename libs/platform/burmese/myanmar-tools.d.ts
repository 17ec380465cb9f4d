declare module 'myanmar-tools' {
  /** Markov model of Google's; probability from 0 (Unicode) to 1 (Zawgyi), -Infinity without Burmese letters. */
  export class ZawgyiDetector {
    getZawgyiProbability(text: string): number;
  }
  export class ZawgyiConverter {
    zawgyiToUnicode(text: string): string;
  }
}
