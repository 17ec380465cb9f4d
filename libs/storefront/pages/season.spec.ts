import { LOCALES } from '#kernel';
import { seasonMonths, seasonWords } from './season';

/** Spaces of whatever width (CLDR puts thin ones around the dash) read as one. */
const plain = (words: string | undefined): string | undefined => words?.replace(/\s+/gu, ' ');

describe('a season in words', () => {
  it.each<[number[], string | undefined]>([
    [[], undefined],
    [[3], 'March'],
    [[3, 4, 5, 6, 11], 'March – June, November'],
    [[1, 11, 12], 'November – January'],
    [[1, 2, 6, 12], 'June, December – February'],
    [[1, 12], 'December – January'],
    [[1, 3, 5, 7, 9, 11], 'January, March, May, July, September, November'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'January – November'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'All year'],
  ])('joins neighbouring months, over New Year too: %j', (months, words) => {
    expect(plain(seasonWords(months, 'en'))).toBe(words);
  });

  it('is in the language of the page', () => {
    expect(LOCALES.map((locale) => plain(seasonWords([3, 4, 11], locale)))).toEqual([
      '三月 – 四月、十一月',
      'March – April, November',
      'มีนาคม - เมษายน, พฤศจิกายน',
      'Tháng 3 – Tháng 4, Tháng 11',
      'មីនា - មេសា, វិច្ឆិកា',
      'ມີນາ – ເມສາ, ພະຈິກ',
      'မတ် – ဧပြီ၊ နိုဝင်ဘာ',
    ]);
  });

  it('has twelve months for its picture, or none', () => {
    expect(seasonMonths([], 'en')).toEqual([]);
    const months = seasonMonths([1, 12], 'en');
    expect(months).toHaveLength(12);
    expect(months.filter(({ inSeason }) => inSeason).map(({ name }) => name)).toEqual(['Jan', 'Dec']);
  });
});
