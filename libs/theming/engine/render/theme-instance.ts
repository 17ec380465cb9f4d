import runtime from 'handlebars/runtime';
import type { Locale } from '#kernel';
import type { PageView, SiteView } from '../../contract';
import type { CompiledTheme } from '../compile/compiled-theme';
import { admitUrl } from '../helpers/admit-url';
import { each } from '../helpers/each';
import { Localizer } from '../helpers/localize';
import { and, eq, not, or } from '../helpers/logic';
import { escapeText, markup } from '../helpers/markup';
import { picture } from '../helpers/picture';
import { html, inFlow, text, textInFlow } from '../helpers/words';
import { Budget } from './budget';
import { styleSheet } from './style-sheet';

/** What a template sees as its root, besides `settings` and `section`. */
type Root = PageView & { content?: { styles: string; sections: string } };
interface Options {
  hash: Record<string, unknown>;
  data: { root: Root };
}
type Template = (context: unknown, options?: object) => string;
/** What Handlebars makes of a template's text. */
interface Specification {
  main: (container: object, ...args: unknown[]) => string;
}

const RUNTIME = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };

/** One theme version made runnable: a Handlebars of its own with our helpers and no others. */
export class ThemeInstance {
  readonly budget = new Budget();
  private readonly handlebars = runtime.create();
  private readonly templates = new Map<string, Template>();
  private readonly localizers = new Map<Locale, Localizer>();
  /** Bounded by what pages and hidden sections can combine to; a handful in practice. */
  private readonly sheets = new Map<string, string>();
  /** Files being rendered, outermost first; after a failure the last one is where it happened. */
  private files: string[] = [];

  constructor(readonly theme: CompiledTheme) {
    for (const name of Object.keys(this.handlebars.helpers)) {
      if (!['if', 'unless', 'with'].includes(name)) this.handlebars.unregisterHelper(name);
    }
    const helpers = {
      text,
      textInFlow,
      inFlow,
      html,
      picture,
      eq,
      and,
      or,
      not,
      each: each(this.budget),
      url: (value: unknown) => link(value),
      asset: (name: string, { data }: Options) => this.assetUrl(name, data.root.site),
      t: (...args: unknown[]) => this.label(args),
      tInFlow: (...args: unknown[]) => inFlow(this.label(args)),
      number: (value: unknown, { data }: Options) => this.localizer(data.root.site.locale).number(value),
      date: (value: unknown, { data }: Options) => this.localizer(data.root.site.locale).date(value),
      styles: ({ data }: Options) => markup(data.root.content?.styles ?? ''),
      sections: ({ data }: Options) => markup(data.root.content?.sections ?? ''),
      linkedData: ({ data }: Options) => markup((data.root.site.jsonLd ?? '').replace(/</g, '\\u003c')),
    };
    for (const [name, helper] of Object.entries(helpers)) {
      this.handlebars.registerHelper(name, located(helper as Handlebars.HelperDelegate));
    }
    for (const [name, { code }] of Object.entries(theme.snippets)) {
      const file = `snippets/${name}.hbs`;
      this.handlebars.registerPartial(name, this.inFile(file, this.instantiate(code)) as never);
    }
    for (const [name, { code }] of Object.entries(theme.sections)) this.add(`sections/${name}/section.hbs`, code);
    for (const [name, { code }] of Object.entries(theme.layouts)) this.add(`layouts/${name}.hbs`, code);
  }

  /** Runs one template of the theme by its path. */
  run(file: string, context: object): string {
    this.files = [];
    return this.templates.get(file)!(context, RUNTIME);
  }

  /** The file in which the last run failed. */
  get failedFile(): string {
    return this.files.at(-1) ?? 'theme.json';
  }

  /** The style sheet of a page: only of what stands on it, each part once, in a fixed order. */
  styles(presetCss: string, layout: string, sections: string[]): string {
    const key = [presetCss, layout, ...sections].join('\n');
    let css = this.sheets.get(key);
    if (css === undefined) this.sheets.set(key, (css = styleSheet(this.theme, presetCss, layout, sections)));
    return css;
  }

  /** The label helper's words in a language. */
  localizer(locale: Locale): Localizer {
    let localizer = this.localizers.get(locale);
    if (!localizer) this.localizers.set(locale, (localizer = new Localizer(locale, this.theme.labels[locale])));
    return localizer;
  }

  /** Where an asset of the theme, by its name, is published. */
  assetUrl(name: string, site: SiteView): string {
    const asset = this.theme.assets.find((candidate) => candidate.name === name)!;
    return (admitUrl(site.assetsUrl ?? '/assets/', 'file') ?? '/assets/') + asset.fileName;
  }

  private add(file: string, code: string): void {
    this.templates.set(file, this.inFile(file, this.instantiate(code)));
  }

  private instantiate(code: string): Template {
    // The code is what `compileTemplate` made of an admitted text; a theme's author cannot write it.

    const specification = new Function(`"use strict";return ${code}`)() as Specification;
    const { main } = specification;
    specification.main = (container, ...args) => main(Object.assign(container, { strict }), ...args);
    return this.handlebars.template(specification as unknown as TemplateSpecification);
  }

  private inFile(file: string, template: Template): Template {
    return (context, options) => {
      this.files.push(file);
      const out = template(context, options);
      this.files.pop();
      this.budget.hold(out.length);
      return out;
    };
  }

  private label(args: unknown[]): string {
    const { hash, data } = args.at(-1) as Options;
    return this.localizer(data.root.site.locale).label(args[0] as string, args[1], hash);
  }
}

/**
 * A field that must be there. Handlebars' own names the object in words, which one without a prototype does not have.
 * What an object inherits is not there: lists have functions.
 */
function strict(from: object | undefined, name: string, loc: unknown): unknown {
  if (from && Object.hasOwn(from, name)) return (from as Record<string, unknown>)[name];
  throw new runtime.Exception(`“${name}” is not there`, { loc } as never);
}

/** `{{url address}}`: the address when it may stand in a link, else `#`. */
function link(value: unknown): unknown {
  if (typeof value !== 'string') throw new TypeError('url: wants text');
  return markup(escapeText(admitUrl(value, 'link') ?? '#'));
}

/** The helper, whose own failures name the line of the template where it was called, as Handlebars' failures do. */
function located(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, ...args: unknown[]): unknown {
    try {
      return helper.apply(this, args as never) as unknown;
    } catch (cause) {
      const { loc } = args.at(-1) as { loc?: { start: { line: number } } };
      if (cause instanceof TypeError && loc) Object.assign(cause, { lineNumber: loc.start.line });
      throw cause;
    }
  };
}
