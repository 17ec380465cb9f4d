import { z } from 'zod';
import { idSchema, linkSchema, localizedTextSchema } from '#platform/validation';

/** How much menus may hold. */
const LIMITS = { main: 12, children: 12, footer: 20, label: 100 } as const;

/** Pages of the site that a menu's entry may lead to. */
const PAGES = ['home', 'products', 'about', 'team', 'careers', 'news', 'contact', 'search', 'buyers'] as const;

const target = z.union([
  z.strictObject({ page: z.enum(PAGES) }),
  z.strictObject({ category: idSchema }),
  z.strictObject({ sitePage: idSchema }),
  z.strictObject({ url: linkSchema }),
]);

/** An entry without entries below it. Without a label, it has the name of what it leads to. */
const plainEntry = z.strictObject({ label: localizedTextSchema(LIMITS.label).nullable().default(null), target });

const mainEntry = plainEntry.extend({ children: z.array(plainEntry).max(LIMITS.children).optional() });

/** The menus of a site, as the API takes them. Null: as the publisher makes it from what the site has. */
export const menusSchema = z.strictObject({
  main: z.array(mainEntry).max(LIMITS.main).nullable(),
  footer: z.array(plainEntry).max(LIMITS.footer).nullable(),
});
