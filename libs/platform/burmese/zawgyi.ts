import { ZawgyiConverter, ZawgyiDetector } from 'myanmar-tools';
import { normaliseText } from '#kernel';

/**
 * Zawgyi is an older way to write Burmese that uses Unicode's code points for other letters: text in it is unreadable
 * with Unicode fonts, cannot be searched, and looks the same to a program. Half of Myanmar's phones wrote it until 2019.
 */

/** Myanmar's blocks; text without them needs no model. */
const MYANMAR = /[\u1000-\u109F\uAA60-\uAA7F\uA9E0-\uA9FF]/;
/**
 * Probability above which a text is held for Zawgyi. The detector's authors advise 0.95 where somebody is asked before
 * anything is converted; words of one or two letters are ambiguous and stay below it.
 */
const SURE = 0.95;

// Made on first use: the model takes 5 ms and 300 kB that a process without Burmese never needs.
let detector: ZawgyiDetector | undefined;
let converter: ZawgyiConverter | undefined;

/** Whether a text seems to be written in Zawgyi. Ask its writer before converting it. */
export function looksLikeZawgyi(text: string): boolean {
  return MYANMAR.test(text) && (detector ??= new ZawgyiDetector()).getZawgyiProbability(text) > SURE;
}

/** A text in Zawgyi as Unicode, NFC-normalised. Only for text that is Zawgyi: Unicode comes out garbled. */
export function zawgyiToUnicode(text: string): string {
  return normaliseText((converter ??= new ZawgyiConverter()).zawgyiToUnicode(text));
}
