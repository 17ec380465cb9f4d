import fc from 'fast-check';
import { cleanRichText, editRichText, plainText } from './rich-text';

describe('cleanRichText', () => {
  it.each([
    ['<p>Tea<script>alert(1)</script></p>', '<p>Tea</p>'],
    ['<a href="javascript:alert(1)">x</a>', '<a rel="nofollow noopener">x</a>'],
    [
      '<a href="https://example.com" onclick="x()">x</a>',
      '<a href="https://example.com" rel="nofollow noopener">x</a>',
    ],
    ['<h1>Big</h1>', '<h3>Big</h3>'],
    ['<img src=x onerror=alert(1)>tea', '<p>tea</p>'],
    ['<div><div>a</div><p>b</p></div>', '<p>a</p><p>b</p>'],
    ['one\n\ntwo & <3', '<p>one</p><p>two &amp; &lt;3</p>'],
  ])('makes %j safe', (html, expected) => {
    expect(cleanRichText(html)).toBe(expected);
  });

  it('changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = cleanRichText(text);
        expect(cleanRichText(once)).toBe(once);
      }),
    );
  });

  it('changes nothing when it is applied again to HTML, however it is nested', () => {
    const tags = ['p', 'div', 'ul', 'li', 'h1', 'a', 'b', 'table', 'td', 'script', 'svg', 'br'];
    const piece = fc.oneof(
      fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
      fc.constantFrom('tea', ' ', '&amp;', '&lt;', '<', '\n\n', '<!-- x -->'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = cleanRichText(pieces.join(''));
        expect(cleanRichText(once)).toBe(once);
        expect(once).not.toMatch(/<(script|svg|div|h1)/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('plainText', () => {
  it('keeps words apart and resolves entities', () => {
    expect(plainText('<p>Tea &amp; cups</p><ul><li>one</li><li>two</li></ul>')).toBe('Tea & cups one two');
  });
});

describe('editRichText', () => {
  it('is null when sanitising leaves nothing, and keeps what is not spoken of', () => {
    const before = { source: 'en', text: { en: '<p>Tea</p>' } } as const;
    expect(editRichText(before, { source: 'en', text: { en: '<script>x()</script>' } })).toBeNull();
    expect(editRichText(before, null)).toBeNull();
    expect(editRichText(before, undefined)).toBe(before);
  });

  it('takes another language as the source when only the source is gone', () => {
    const edited = editRichText(null, { source: 'en', text: { en: '<script>x()</script>', th: 'ชา' } });
    expect(edited).toEqual({ source: 'th', text: { th: '<p>ชา</p>' } });
  });
});
