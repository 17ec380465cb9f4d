import fc from 'fast-check';
import { editText, localized, localizedFrom, type LocalizedText, normaliseText, resolveText } from './localized-text';

describe('normaliseText', () => {
  it.each([
    ['  Tea  ', 'Tea'],
    ['Te\u202Ea', 'Tea'],
    ['a\u0000b\u0007', 'ab'],
    ['Tie\u0302\u0301ng', 'Ti\u1EBFng'],
    ['\uD800x', '\uFFFDx'],
    ['one\n\ttwo', 'one\n\ttwo'],
  ])('makes %j %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it.each(['ໜັງ', 'น้ำ', 'ក\u200Bខ', 'क्\u200Dष', '👩\u200D🌾'])('leaves %j as it is', (text) => {
    expect(normaliseText(text)).toBe(text);
  });

  it('changes nothing when it is applied again', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('e', '\u0301', '\u202A', '\uFEFF', ' ', '\u0e4d', '\u0e32', '\uD800', '\uDC00'),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const once = normaliseText(parts.join(''));
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('localizedFrom', () => {
  it('drops empty languages and takes the first there is when the source has no text', () => {
    expect(localizedFrom('en', { en: ' ', th: 'ชา', vi: '' })).toEqual({ source: 'th', text: { th: 'ชา' } });
    expect(localizedFrom('en', { en: ' ' })).toBeUndefined();
  });
});

describe('resolveText', () => {
  const tea: LocalizedText = { source: 'th', text: { th: 'ชา', en: 'Tea', lo: 'ຊາ' } };

  it('gives the language asked for, else the source, and says which it is', () => {
    expect(resolveText(tea, 'lo')).toEqual({ text: 'ຊາ', locale: 'lo' });
    expect(resolveText(tea, 'vi')).toEqual({ text: 'ชา', locale: 'th' });
  });

  it('gives English, then any, when the source has none, and nothing when there is nothing', () => {
    expect(resolveText({ source: 'km', text: { lo: 'ຊາ', en: 'Tea' } }, 'vi')?.locale).toBe('en');
    expect(resolveText({ source: 'km', text: { lo: 'ຊາ' } }, 'vi')?.locale).toBe('lo');
    expect(resolveText({ source: 'km', text: {} }, 'vi')).toBeUndefined();
    expect(resolveText(null, 'vi')).toBeUndefined();
  });
});

describe('editText', () => {
  const before: LocalizedText = { source: 'en', text: { en: 'Tea', th: 'ชา', vi: 'Trà' }, state: { vi: 'machine' } };

  it('marks unchanged translations stale when the source changed', () => {
    const after = editText(before, { ...before, text: { ...before.text, en: 'Green tea' } });
    expect(after).toEqual({
      source: 'en',
      text: { en: 'Green tea', th: 'ชา', vi: 'Trà' },
      state: { th: 'stale', vi: 'stale' },
    });
  });

  it('leaves the states when nothing changed, or white space only', () => {
    expect(editText(before, before)).toEqual(before);
    expect(editText(before, { ...before, text: { ...before.text, en: ' Tea ' } })).toEqual(before);
    expect(editText(before, { source: 'en', text: before.text })).toEqual(before);
  });

  it('approves a translation that changed, also when the client sends its old state back', () => {
    const stale = editText(before, { ...before, text: { ...before.text, en: 'Green tea' } });
    const after = editText(stale, { ...stale, text: { ...stale.text, th: 'ชาเขียว' } });
    expect(after.state).toEqual({ vi: 'stale' });
  });

  it('keeps a translation approved that changed together with the source', () => {
    const after = editText(before, { source: 'en', text: { en: 'Green tea', th: 'ชาเขียว', vi: 'Trà' } });
    expect(after.state).toEqual({ vi: 'stale' });
  });

  it('takes a new state that is given, and stores no "approved"', () => {
    expect(editText(before, { ...before, state: { vi: 'approved' } }).state).toBeUndefined();
    expect(editText(before, { ...before, state: { vi: 'machine', th: 'draft' } }).state).toEqual({
      vi: 'machine',
      th: 'draft',
    });
  });

  it('drops an emptied language with its state', () => {
    expect(editText(before, { ...before, text: { en: 'Tea', th: 'ชา', vi: ' ' } })).toEqual({
      source: 'en',
      text: { en: 'Tea', th: 'ชา' },
    });
  });

  it('normalises a text that is new', () => {
    expect(editText(null, { source: 'en', text: { en: ' Te\u202Ea ' } })).toEqual(localized('en', 'Tea'));
  });
});
