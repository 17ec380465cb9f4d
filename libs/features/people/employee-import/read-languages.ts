import type { SpokenLanguage } from '../entities';
import { fold, readYesNo } from './cell-words';
import { readLanguage } from './language-names';

/** One language of a cell. */
export interface LanguageEntry {
  language: string;
  /** Undefined when the cell names none. */
  level: SpokenLanguage['level'] | undefined;
  /** The cell names a level that nobody knows. */
  isBadLevel?: boolean;
  /** Place in the cell, from 1. */
  place: number;
}

/** The languages of a cell, and the places of the entries that are none. */
export interface LanguagesCell {
  entries: LanguageEntry[];
  unknown: number[];
}

const LEVELS = new Map<string, SpokenLanguage['level']>([
  ...(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const).map((level) => [fold(level), level] as const),
  ...[
    'native|native speaker|mother tongue|first language|mother language',
    '母语|第一语言',
    'ภาษาแม่|เจ้าของภาษา',
    'tiếng mẹ đẻ|bản ngữ|tieng me de|ban ngu',
    'ភាសាកំណើត|ភាសាម្តាយ|ភាសាដើម',
    'ພາສາແມ່|ເຈົ້າຂອງພາສາ',
    'မိခင်ဘာသာ|မိခင်ဘာသာစကား|မိခင်စကား',
  ].flatMap((words) => words.split('|').map((word) => [fold(word), 'native'] as const)),
]);

/** Languages that a cell lists: "en:C1; zh:native", "English (B2), Thai", "泰语 母语、英语". The first of doubled ones counts. */
export function readLanguages(text: string): LanguagesCell {
  const entries = new Map<string, LanguageEntry>();
  const unknown: number[] = [];
  // "No" is an answer here, not Norwegian.
  if (readYesNo(text) === false) return { entries: [], unknown };
  const parts = text.split(/[,;|/+&、，；\n]+/).filter((part) => part.trim() !== '');
  for (const [at, part] of parts.entries()) {
    const entry = readEntry(part.trim());
    if (!entry) unknown.push(at + 1);
    else if (!entries.has(entry.language)) entries.set(entry.language, { ...entry, place: at + 1 });
  }
  return { entries: [...entries.values()], unknown };
}

function readEntry(part: string): Omit<LanguageEntry, 'place'> | undefined {
  const whole = readLanguage(part);
  if (whole) return { language: whole, level: undefined };
  // A sign divides for certain; a space does where a known level stands behind it.
  const divided = /^([^:：=]+)[:：=](.*)$/su.exec(part) ?? /^([^(（]+)[(（]([^()（）]*)[)）]$/su.exec(part);
  if (divided) {
    const language = readLanguage(divided[1]!);
    const word = fold(divided[2]!);
    if (!language) return undefined;
    if (word === '') return { language, level: undefined };
    const level = LEVELS.get(word);
    return level ? { language, level } : { language, level: undefined, isBadLevel: true };
  }
  for (let at = part.search(/[\s–—-]/); at >= 0; at = next(part, at)) {
    const language = readLanguage(part.slice(0, at));
    const level = LEVELS.get(fold(part.slice(at).replace(/^[\s–—-]+/, '')));
    if (language && level) return { language, level };
  }
  const [first = '', ...rest] = part.split(/\s+/);
  const language = rest.length > 0 ? readLanguage(first) : undefined;
  return language ? { language, level: undefined, isBadLevel: true } : undefined;
}

function next(part: string, at: number): number {
  const further = part.slice(at + 1).search(/[\s–—-]/);
  return further < 0 ? -1 : at + 1 + further;
}
