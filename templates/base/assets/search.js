// Finds as libs/storefront/search does. Where this fails, the form works.
const $ = (selector) => document.querySelector(selector);
const form = $('form[data-index]');
const list = $('.results');
const said = $('.found');
const { lang } = document.documentElement;
const words = new Intl.Segmenter(lang, { granularity: 'word' });
let index;

const fold = (text) => {
  const clean = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '');
  const own = ' ' + clean.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return [
    own,
    own
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd'),
  ];
};
const term = (text) => {
  const [own, bare] = fold(text);
  const parts = (/[\u0e00-\u9fff]/.test(bare) && own.match(/\p{L}\p{M}*/gu)) || [];
  return [own, bare, parts.slice(1).map((part, n) => parts[n] + part)];
};
const place = (text, word) => (text.includes(word) ? 4 : text.includes(word.slice(1)) ? 2 : -1 / 0);
const score = (fields, [own, bare, pairs]) =>
  Math.max(
    ...fields.map(([text, plain], n) => {
      const near = pairs[0] && pairs.every((pair) => text.includes(pair)) ? 0 : -1 / 0;
      return Math.max(place(text, own) + (own === bare ? 1 : 20), place(plain, bare), near) + (n ? 0 : 6);
    }),
  );
const load = async (url) => {
  const { more = [], entries } = await (await fetch(url)).json();
  const own = entries.map((entry) => [entry, entry.slice(2).map(([text]) => fold(text))]);
  return [own, ...(await Promise.all(more.map(load)))].flat();
};
const show = async () => {
  const all = await (index ??= load(form.dataset.index));
  const query = form.q.value;
  const asked = term([...query].slice(0, 200).join(''));
  const cut = [...words.segment(asked[0])].filter((part) => part.isWordLike);
  const terms = [...new Set(cut.map((part) => part.segment))].map(term);
  const found = all
    .map(([entry, fields]) => {
      const rank = terms.reduce((sum, word) => sum + score(fields, word), Math.max(0, score(fields, asked)));
      return [rank, entry, fields.findIndex(([, plain], n) => n && plain.includes(terms[0]?.[1].slice(1)))];
    })
    .filter(([rank]) => terms[0] && rank >= 0)
    .sort((a, b) => b[0] - a[0])
    .slice(0, 50);
  list.replaceChildren(
    ...found.map(([, [kind, href, ...texts], at]) => {
      const item = document.createElement('li');
      const add = (tag, [textContent, own = lang], more) =>
        item.append(Object.assign(document.createElement(tag), { textContent, lang: own }, more), ' ');
      add('a', texts[0], { href });
      add('span', [list.dataset.kinds.split('|')[kind]], { className: 'per' });
      if (texts[1]) add('p', texts[at] ?? texts[1]);
      return item;
    }),
  );
  said.textContent = found[0] ? said.dataset.count.replace('{count}', found.length) : query && said.dataset.none;
  history.replaceState(0, '', '?' + new URLSearchParams(new FormData(form)));
};
const asked = new URLSearchParams(location.search).get('q');
if (asked) show((form.q.value = asked));
form.q.onfocus = form.oninput = show;
