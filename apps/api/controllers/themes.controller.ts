import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import type { Locale, TenantContext } from '#kernel';
import { type SettingDescription, ThemeChoice, type ThemeDescription, type Words } from '#storefront/themes';
import { Answers, Does } from '../http';
import { InTenant, TenantCtx } from '../security';

const settingView = z
  .looseObject({ id: z.string(), type: z.string(), label: z.string() })
  .describe('As the theme declares it: default, min, max, step, options, fields; words in the language asked for');

const themeView = z.object({
  theme: z.string().describe("What the site's theme is set to"),
  origin: z.enum(['installed', 'package']),
  name: z.string(),
  version: z.string(),
  sector: z.string(),
  label: z.string(),
  presets: z.array(z.object({ id: z.string(), label: z.string(), settings: z.record(z.string(), z.unknown()) })),
  settings: z.array(settingView),
  sections: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      pages: z.array(z.string()).nullable().describe('Page types that it is for; null: all'),
      once: z.boolean().describe('It stands on a page once'),
      settings: z.array(settingView),
    }),
  ),
  pages: z.record(z.string(), z.array(z.object({ id: z.string(), type: z.string(), required: z.boolean() }))),
});

/** The themes that a firm can choose. */
@Controller('tenants/:tenantId/themes')
export class ThemesController {
  constructor(private readonly choice: ThemeChoice) {}

  @Get()
  @Does('Lists the themes that a firm can choose.', 'With presets, settings and sections, for an editor.')
  @InTenant('site.read')
  @Answers(z.object({ items: z.array(themeView) }))
  async list(@TenantCtx() ctx: TenantContext) {
    const themes = await this.choice.list(ctx);
    return {
      items: themes.map(({ theme, origin, description }) => ({ theme, origin, ...inWords(description, ctx.locale) })),
    };
  }
}

function inWords(description: ThemeDescription, locale: Locale) {
  const { label, presets, settings, sections } = description;
  const describe = (setting: SettingDescription) => settingInWords(setting, locale);
  return {
    ...description,
    label: label[locale],
    presets: presets.map((preset) => ({ ...preset, label: preset.label[locale] })),
    settings: settings.map(describe),
    sections: sections.map((section) => ({
      ...section,
      label: section.label[locale],
      settings: section.settings.map(describe),
    })),
  };
}

function settingInWords(setting: SettingDescription, locale: Locale): z.input<typeof settingView> {
  const {
    label,
    options,
    fields,
    default: own,
  } = setting as SettingDescription & {
    options?: Array<{ value: string; label: Words }>;
    fields?: SettingDescription[];
    default?: unknown;
  };
  return {
    ...setting,
    label: label[locale],
    ...(own === undefined ? {} : { default: setting.type === 'text' ? (own as Words)[locale] : own }),
    ...(options ? { options: options.map(({ value, label: words }) => ({ value, label: words[locale] })) } : {}),
    ...(fields ? { fields: fields.map((field) => settingInWords(field, locale)) } : {}),
  };
}
