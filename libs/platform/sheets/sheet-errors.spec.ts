import { ERRORS, type ErrorDefinition, LOCALES } from '#kernel';

const rows = Object.entries<ErrorDefinition>(ERRORS).filter(([code]) => /^(?:sheet|row|subdomain)_/.test(code));
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words for sheets', () => {
  it.each(rows)('%s has the same arguments in every language', (_, { message }) => {
    for (const locale of LOCALES) expect(placeholders(message[locale])).toEqual(placeholders(message.en));
  });

  it.each(rows.filter(([code]) => code.startsWith('row_')))(
    '%s leaves row and column out of the words',
    (_, { message }) => {
      expect(message.en).not.toMatch(/\{(?:row|column)\}/);
    },
  );
});
