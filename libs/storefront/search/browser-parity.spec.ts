import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { LOCALES, type Locale } from '#kernel';
import { findEntries, readyEntries } from './find-entries';
import { type IndexEntry, indexFiles, KINDS } from './index-file';

const SCRIPT = readFileSync(join(__dirname, '../../../templates/base/assets/search.js'), 'utf8');

/** The few things of a browser that the script uses. */
class Element {
  readonly dataset: Record<string, string> = {};
  children: Element[] = [];
  textContent = '';
  lang = '';
  href = '';
  className = '';
  constructor(readonly tag: string) {}
  append(...nodes: Array<Element | string>): void {
    this.children.push(...nodes.filter((node) => typeof node !== 'string'));
  }
  replaceChildren(...nodes: Element[]): void {
    this.children = nodes;
  }
}

interface Page {
  search(query: string): Promise<Array<{ url: string; kind: string; title: object; text?: object }>>;
  status: Element;
  fetched: string[];
  shown: string[];
}

function openPage(locale: Locale, files: ReadonlyMap<string, string>, address = ''): Page {
  const [form, list, status] = [new Element('form'), new Element('ul'), new Element('p')];
  form.dataset.index = `/search/${locale}.json`;
  list.dataset.kinds = KINDS.join('|');
  Object.assign(status.dataset, { none: 'Nothing', count: 'Results: {count}' });
  const input = { value: '' };
  const fields = Object.assign(form, { q: input, oninput: () => Promise.resolve() });
  const found: Record<string, Element> = { 'form[data-index]': form, '.results': list, '.found': status };
  const page = { fetched: [] as string[], shown: [] as string[] };
  const globals = {
    document: {
      documentElement: { lang: locale },
      querySelector: (selector: string) => found[selector],
      createElement: (tag: string) => new Element(tag),
    },
    location: { search: address },
    history: { replaceState: (_state: unknown, _title: string, url: string) => void page.shown.push(url) },
    fetch: (url: string) => {
      page.fetched.push(url);
      const text = files.get(url.slice(1));
      return Promise.resolve({ json: () => Promise.resolve(JSON.parse(text!)) });
    },
    FormData: class {
      *[Symbol.iterator](): Generator<[string, string]> {
        yield ['q', input.value];
      }
    },
    URLSearchParams,
  };
  runInContext(SCRIPT, createContext(globals));
  const view = ({ textContent, lang }: Element): object =>
    lang === locale ? { text: textContent } : { text: textContent, lang };
  return {
    ...page,
    status,
    search: async (query) => {
      input.value = query;
      await fields.oninput();
      return list.children.map(({ children: [title, kind, text] }) => ({
        url: title!.href,
        kind: kind!.textContent,
        title: view(title!),
        ...(text ? { text: view(text) } : {}),
      }));
    },
  };
}

const WORDS: Readonly<Record<Locale, string[]>> = {
  'zh-Hans': ['景迈山古树', '普洱茶', '有机', '手工采摘', '云南', '茶叶', '礼盒', '云南小粒咖啡'],
  en: ['green', 'tea', 'steamed', 'instead', "Pu'er", 'TEA-100', 'Doi Saket', 'naïve'],
  th: ['ชาเขียว', 'อินทรีย์', 'ดอยสะเก็ด', 'เก็บด้วยมือ', 'ผ้าไหม', 'กาแฟ', 'เชียงใหม่', 'ใบชา'],
  vi: ['Đào', 'dao', 'bò khô', 'bơ sáp', 'trà', 'Hà Giang', 'cổ thụ', 'phê'],
  km: ['ម្រេច', 'កំពត', 'សរីរាង្គ', 'អង្ករ', 'ផ្កាម្លិះ', 'គ្រួសារ', 'កសិករ', 'ដាំដុះ'],
  lo: ['ຜ້າໄໝ', 'ຕ່ຳ', 'ດ້ວຍມື', 'ແຂວງ', 'ຫລວງພະບາງ', 'ກາເຟ', 'ຊາ', 'ເຂົ້າ'],
  my: ['လက်ဖက်', 'ခြောက်', 'ရှမ်း', 'ပြည်နယ်', 'တောင်ပိုင်း', 'ကော်ဖီ', 'စေ့', 'ဆန်'],
};

/** Entries of a few words each, without chance: every word meets every other. */
function entriesOf(words: readonly string[], foreign: Locale): IndexEntry[] {
  return words.flatMap((one, n) =>
    words.map((other, m): IndexEntry => {
      const [a, b] = [words[(n + m) % words.length]!, words[(n * m + 3) % words.length]!];
      return [
        (n + m) % 5,
        `/${n}/${m}`,
        n === m ? [one, foreign] : [one + other],
        [`${a}${b} ${other}`],
        [`${b}, ${one}`, foreign],
      ];
    }),
  );
}

describe('the search script', () => {
  it.each(LOCALES)('finds the same as the server does, in the same order: %s', async (locale) => {
    const words = WORDS[locale];
    const entries = entriesOf(words, locale === 'en' ? 'vi' : 'en');
    const page = openPage(locale, new Map(indexFiles(locale, entries)));
    const ready = readyEntries(entries);
    const queries = [
      ...words,
      ...words.map((word) => [...word].slice(1).join('')),
      ...words.map((word, n) => word + words[(n + 3) % words.length]),
      ...words.map((word, n) => `${words[(n + 2) % words.length]} ${word}!`),
      'ø',
      '   ',
      '<script>alert(1)</script>',
    ];
    let hits = 0;
    for (const query of queries) {
      const expected = findEntries(ready, query, locale);
      hits += expected.length;
      expect([query, await page.search(query)]).toEqual([query, expected]);
    }
    expect(hits).toBeGreaterThan(100);
  });

  it('loads the index once, all its files, and says how many were found', async () => {
    const entries = Array.from({ length: 2_100 }, (_, n): IndexEntry => [0, `/${n}`, [`Cup ${n}`]]);
    const page = openPage('en', new Map(indexFiles('en', entries)));
    expect(page.fetched).toEqual([]);
    expect(await page.search('2099')).toHaveLength(1);
    expect(page.status.textContent).toBe('Results: 1');
    expect(await page.search('tea')).toEqual([]);
    expect(page.status.textContent).toBe('Nothing');
    expect(await page.search('')).toEqual([]);
    expect(page.status.textContent).toBe('');
    expect(page.fetched).toEqual(['/search/en.json', '/search/en-2.json', '/search/en-3.json']);
    expect(page.shown).toEqual(['?q=2099', '?q=tea', '?q=']);
  });
});
