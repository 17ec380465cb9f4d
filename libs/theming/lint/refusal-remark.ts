import type { AppError, ErrorCode } from '#kernel';
import { BLOCK_HELPERS, FLOW_HELPERS, LAYOUT_HELPERS, VALUE_HELPERS } from '../engine/compile/helper-names';
import { PROTOTYPE_NAMES } from '../engine/compile/admit-template';
import type { Remark } from './finding';
import type { RuleId } from './rules';

const RULE_OF: Partial<Record<ErrorCode, RuleId>> = {
  theme_syntax: 'syntax-error',
  theme_file_missing: 'missing-file',
  theme_file_invalid: 'invalid-file',
  theme_reference_missing: 'missing-reference',
  theme_label_missing: 'missing-label',
  theme_snippets_loop: 'snippet-loop',
  theme_snippet_undocumented: 'snippet-comment',
  theme_too_large: 'too-large',
  theme_too_deep: 'too-deep',
};
const KNOWN = new Set([
  ...BLOCK_HELPERS,
  ...LAYOUT_HELPERS,
  ...Object.values(FLOW_HELPERS),
  ...Object.keys(VALUE_HELPERS),
  ...PROTOTYPE_NAMES,
]);

/** What the engine refuses, as a fatal finding of the rule that explains it. */
export function refusalRemark({ code, args, message }: AppError): Remark {
  const file = String(args.file);
  const rule = code === 'theme_forbidden' ? forbidden(file, String(args.name)) : RULE_OF[code];
  return {
    rule: rule ?? 'forbidden-syntax',
    level: 'fatal',
    file,
    ...(typeof args.line === 'number' ? { line: args.line } : {}),
    message,
    args: { ...args },
  };
}

function forbidden(file: string, name: string): RuleId {
  if (name === '{{{ }}}') return 'triple-stash';
  if (file.endsWith('.css'))
    return /^[@a-z]/i.test(name) && !/charset/i.test(name) ? 'external-request' : 'forbidden-syntax';
  const helper = /^(?:\{\{#)?([\w-]+)(?:\}\})?$/.exec(name)?.[1];
  return helper !== undefined && !KNOWN.has(helper) && !/Statement|Block|Decorator/.test(name)
    ? 'unknown-helper'
    : 'forbidden-syntax';
}
