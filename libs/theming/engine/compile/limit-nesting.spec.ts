import type { AppError } from '#kernel';
import { limitNesting } from './limit-nesting';

const code = (text: string): string | undefined => {
  try {
    limitNesting(text, 'x.hbs');
    return undefined;
  } catch (error) {
    return (error as AppError).code;
  }
};

test.each([
  ['open blocks', '{{#a}}'.repeat(5333)],
  ['inverse blocks', '{{^a}}'.repeat(5333)],
  ['blocks with white space control', '{{~ #a}}'.repeat(4000)],
  ['parentheses', `{{a ${'(a '.repeat(4000)}${')'.repeat(4000)}}}`],
  ['else-ifs without end', `{{#if a}}${'{{else if b}}'.repeat(1900)}{{/if}}`],
  ['ends that stand in comments', '{{#a}}{{!-- {{/a}} --}}'.repeat(40)],
  ['ends that stand in short comments', '{{#a}}{{! /a }}'.repeat(40)],
  ['ends that stand in strings', '{{#a}}{{b "{{/a}}"}}'.repeat(40)],
  ['ends that are escaped', '{{#a}}\\{{/a}}'.repeat(40)],
])('%s are refused before they are parsed', (_, text) => {
  expect(code(text)).toBe('theme_too_deep');
});

test('raw blocks are refused', () => {
  expect(code('{{#a}}{{{{raw}}}}{{/a}}{{{{/raw}}}}')).toBe('theme_forbidden');
});

test.each([
  ['many blocks side by side', '{{#if a}}x{{else}}y{{/if}}'.repeat(1000)],
  ['sixty else-ifs', `{{#if a}}${'{{else if b}}'.repeat(60)}{{/if}}`],
  ['blocks named in comments', '{{!-- {{#each a}} --}}'.repeat(40)],
  ['32 blocks inside each other', '{{#if a}}'.repeat(32) + '{{/if}}'.repeat(32)],
])('%s are not deep', (_, text) => {
  expect(code(text)).toBeUndefined();
});
