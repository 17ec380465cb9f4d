import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080).describe('Port that the server listens on'),
  HOST: z.string().min(1).default('0.0.0.0').describe('Address that the server binds to'),
  DATA_DIR: z.string().min(1).default('./data').describe('Folder for the database, files, releases and secrets'),
  DATABASE_URL: z
    .string()
    .regex(/^(mysql|mariadb):\/\//, 'must start with mysql:// or mariadb://')
    .optional()
    .describe('MariaDB or MySQL; unset: an embedded database in DATA_DIR'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must start with redis:// or rediss://')
    .optional()
    .describe('Redis for the job queue; unset: a queue inside the process'),
  SITES_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+$/)
    .default('localhost')
    .describe("Domain under which every site's subdomain lives"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })
    .optional()
    .describe('Address of the console and the API, as people type it'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional()
    .describe('Mail server; unset: mails become files under DATA_DIR/mail'),
  MAIL_FROM: z.string().min(3).default('Teahorse <no-reply@teahorse.invalid>').describe('Sender of all mails'),
  DEMO: flag.default(true).describe('Create the demo on the first start; 0 starts empty'),
  ROLES: z
    .string()
    .default('api,worker,edge')
    .transform((value) => value.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(['api', 'worker', 'edge'])).min(1))
    .describe('Which parts this process runs'),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('How many proxies in front add themselves to X-Forwarded-For'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('warn')
    .describe('Least level of the JSON log lines on stderr'),
});

/** Settings of one process, validated at start. */
export interface Config {
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  sitesDomain: string;
  /** Origin of console and API, without a slash at the end. */
  publicUrl: string;
  /** Scheme and port of the sites, taken from publicUrl: what stands before and after a site's host name. */
  siteOrigin: { scheme: 'http' | 'https'; port: string };
  smtpUrl: string | undefined;
  mailFrom: string;
  demo: boolean;
  roles: ReadonlyArray<'api' | 'worker' | 'edge'>;
  trustedProxies: number;
  logLevel: string;
}

/** Reads and checks the environment. Throws an Error whose message names each wrong variable and what it is for. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const purpose = environment.shape[name as keyof typeof environment.shape]?.description ?? '';
      return `  ${name}: ${issue.message} (${purpose})`;
    });
    throw new Error(`The configuration is not valid:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  const publicUrl = (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, '');
  const url = new URL(publicUrl);
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: resolve(value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    redisUrl: value.REDIS_URL,
    sitesDomain: value.SITES_DOMAIN,
    publicUrl,
    siteOrigin: { scheme: url.protocol === 'https:' ? 'https' : 'http', port: url.port },
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    demo: value.DEMO,
    roles: value.ROLES,
    trustedProxies: value.TRUSTED_PROXIES,
    logLevel: value.LOG_LEVEL,
  };
}

/** Every variable with its description and default, for the operator's guide and `doctor`. */
export function describeVariables(): Array<{ name: string; description: string; default: string }> {
  return Object.entries(environment.shape).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    return {
      name,
      description: schema.description ?? '',
      default: fallback.success && fallback.data !== undefined ? String(fallback.data) : 'unset',
    };
  });
}

/** Address of a site, without a slash at the end. */
export function siteUrl(config: Pick<Config, 'siteOrigin'>, host: string): string {
  const { scheme, port } = config.siteOrigin;
  return `${scheme}://${host}${port ? `:${port}` : ''}`;
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');
