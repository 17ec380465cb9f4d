import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapPaths } from '../support/crawl';
import { Installation } from '../support/running-server';
import { until } from '../support/until';

/** The languages of the product (BCP 47). */
export const LANGUAGES = ['zh-Hans', 'en', 'th', 'vi', 'km', 'lo', 'my'] as const;

/** A published page to look at. */
export interface AuditedPage {
  theme: string;
  host: string;
  path: string;
  language: string;
  /** First part of the address: `home`, `products`, `product`, `team`, `news` … */
  kind: string;
}

/** The demo on an installation of its own, each firm in all seven languages. */
export class PublishedDemo {
  private constructor(
    readonly installation: Installation,
    readonly themes: ReadonlyMap<string, string>,
  ) {}

  /** Starts a server, makes the demo, and publishes it in all languages. */
  static async open(): Promise<PublishedDemo> {
    const installation = new Installation({ DEMO: '1' });
    try {
      await installation.start();
      return new PublishedDemo(installation, await publishInAllLanguages(installation));
    } catch (error) {
      await installation.dispose();
      throw error;
    }
  }

  /** Every page that a site's sitemap names, its search and buyers' pages, and what a wrong address gets. */
  async pages(host: string): Promise<AuditedPage[]> {
    const named = await sitemapPaths(this.installation, host);
    const homes = named.filter((path) => path === '/' || /^\/[a-z]{2}(-[A-Za-z]+)?\/$/.test(path));
    const more = homes.flatMap((home) => ['search', 'buyers', 'there-is-no-such-page'].map((name) => `${home}${name}`));
    const there: string[] = [];
    for (const path of more) {
      const { status } = await this.installation.get(host, path);
      if (status === 200 || path.endsWith('no-such-page')) there.push(path);
    }
    const first = (await this.installation.get(host, '/')).body.match(/<html lang="([^"]+)"/)![1]!;
    return [...named, ...there].map((path) => this.describe(host, path, first));
  }

  /** Where a browser finds the page. */
  url({ host, path }: Pick<AuditedPage, 'host' | 'path'>): string {
    return `http://${host}:${this.installation.port}${path}`;
  }

  /** Stops the server and removes its data. */
  close(): Promise<void> {
    return this.installation.dispose();
  }

  private describe(host: string, path: string, first: string): AuditedPage {
    const [, prefix = '', rest = ''] = /^\/(?:([a-z]{2}(?:-[A-Za-z]+)?)(?:\/|$))?(.*)$/.exec(path)!;
    const parts = rest.split('/').filter(Boolean);
    const kind = parts.length === 0 ? 'home' : parts.length > 1 && parts[1] !== 'page' ? `${parts[0]}/…` : parts[0]!;
    return { theme: this.themes.get(host)!, host, path, language: prefix || first, kind };
  }
}

/** Gives each site of the demo all languages. Returns the sites' themes by host. */
async function publishInAllLanguages(installation: Installation): Promise<Map<string, string>> {
  const api = await signIn(installation);
  const themes = new Map<string, string>();
  const [agency] = await api<Array<{ id: string }>>('GET', 'agencies');
  const { items } = await api<{ items: Array<{ id: string }> }>('GET', `agencies/${agency!.id}/tenants?limit=100`);
  for (const tenant of items) {
    const path = `tenants/${tenant.id}/site`;
    const site = await api<{ subdomain: string; theme: string; locales: string[]; version: number }>('GET', path);
    themes.set(`${site.subdomain}.localhost`, site.theme);
    const locales = [...site.locales, ...LANGUAGES.filter((language) => !site.locales.includes(language))];
    if (locales.length > site.locales.length) await api('PATCH', path, { locales }, site.version);
  }
  await until(
    'all languages are published',
    async () => (await installation.sites()).every(({ state }) => state === 'live'),
    240_000,
  );
  return themes;
}

type Api = <T>(method: string, path: string, body?: object, version?: number) => Promise<T>;

async function signIn(installation: Installation): Promise<Api> {
  const [admin] = JSON.parse(readFileSync(join(installation.dataDir, 'demo-sign-ins.json'), 'utf8')) as Array<{
    email: string;
    password: string;
  }>;
  let cookie = '';
  const api: Api = async (method, path, body, version) => {
    const headers: Record<string, string> = { origin: `http://localhost:${installation.port}` };
    if (body) headers['content-type'] = 'application/json';
    if (cookie) headers['cookie'] = cookie;
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    const answer = await installation.ask(
      method,
      'localhost',
      `/api/v1/${path}`,
      headers,
      body && JSON.stringify(body),
    );
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    const [set] = answer.headers['set-cookie'] ?? [];
    if (set) cookie = set.split(';')[0]!;
    return (answer.body ? JSON.parse(answer.body) : undefined) as never;
  };
  await api('POST', 'auth/sign-in', { identifier: admin!.email, password: admin!.password });
  return api;
}
