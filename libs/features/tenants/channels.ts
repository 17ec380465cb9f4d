import { AppError, normaliseText } from '#kernel';
import { parsePhone } from '#platform/names';
import type { Channel } from './entities';

type Kind = Channel['kind'];

/** How one kind of channel is written and where it leads. */
interface ChannelRules {
  /** For people who wrote something else. */
  example: string;
  /** The name as it is kept, or undefined when it is none. */
  name?: (text: string) => string | undefined;
  /** Numbers are taken, and kept in E.164. */
  phone?: boolean;
  /** Hosts of the service itself, whose addresses are taken as well. */
  hosts?: RegExp;
  /** The address for what is kept. Without one the channel is shown as words. */
  url?: (value: string) => string;
}

const named =
  (pattern: RegExp, prefix = '') =>
  (text: string): string | undefined => {
    const name = text.replace(/^@/, '');
    return pattern.test(name) ? prefix + name : undefined;
  };
const lineId = /^@?[a-z0-9._-]{3,40}$/i;
const digits = (phone: string): string => phone.replace(/\D/g, '');

const RULES: Readonly<Record<Kind, ChannelRules>> = {
  whatsapp: { example: '+66 81 234 5678', phone: true, url: (phone) => `https://wa.me/${digits(phone)}` },
  line: {
    example: '@teahouse',
    name: (text) => (lineId.test(text) ? text : undefined),
    // An official account's id begins with "@", a person's does not: LINE has an address for each.
    hosts: /^((page\.)?line\.me|lin\.ee)$/,
    url: (id) =>
      id.startsWith('@') ? `https://line.me/R/ti/p/${encodeURIComponent(id)}` : `https://line.me/R/ti/p/~${id}`,
  },
  wechat: { example: 'teahouse2006', name: named(/^[a-z][\w-]{5,19}$/i), phone: true },
  zalo: {
    example: '+84 91 234 56 78',
    phone: true,
    hosts: /^zalo\.me$/,
    url: (phone) => `https://zalo.me/${digits(phone)}`,
  },
  telegram: {
    example: '@teahouse',
    name: named(/^[a-z]\w{3,31}$/i, '@'),
    phone: true,
    hosts: /^(t|telegram)\.me$/,
    url: (value) => `https://t.me/${value.startsWith('@') ? value.slice(1) : value}`,
  },
  viber: { example: '+95 9 123 456 789', phone: true },
  messenger: {
    example: 'https://m.me/teahouse',
    name: named(/^(?!www\.)[a-z0-9.-]{3,100}$/i),
    hosts: /^(m\.me|(www\.)?messenger\.com)$/,
    url: (name) => `https://m.me/${name}`,
  },
  facebook: {
    example: 'https://www.facebook.com/teahouse',
    name: named(/^(?!www\.)[a-z0-9.-]{3,100}$/i),
    hosts: /^((www|m|web)\.)?(facebook\.com|fb\.com)$/,
    url: (name) => `https://www.facebook.com/${name}`,
  },
  instagram: {
    example: 'https://www.instagram.com/teahouse',
    name: named(/^[a-z0-9._]{1,30}$/i),
    hosts: /^(www\.)?instagram\.com$/,
    url: (name) => `https://www.instagram.com/${name}/`,
  },
  tiktok: {
    example: 'https://www.tiktok.com/@teahouse',
    name: named(/^[a-z0-9._]{2,24}$/i),
    hosts: /^((www|m|vm|vt)\.)?tiktok\.com$/,
    url: (name) => `https://www.tiktok.com/@${name}`,
  },
  youtube: {
    example: 'https://www.youtube.com/@teahouse',
    name: named(/^[a-z0-9._-]{3,30}$/i),
    hosts: /^(((www|m)\.)?youtube\.com|youtu\.be)$/,
    url: (name) => `https://www.youtube.com/@${name}`,
  },
  linkedin: {
    example: 'https://www.linkedin.com/company/teahouse',
    name: named(/^[a-z0-9-]{3,100}$/i),
    hosts: /^((www|[a-z]{2})\.)?linkedin\.com$/,
    url: (name) => `https://www.linkedin.com/company/${name}`,
  },
  website: { example: 'https://www.example.com' },
};

/**
 * A channel as it is kept: numbers in E.164 (`country`, ISO 3166-1, is that of numbers without a country code), names
 * without their "@" where the service does not tell by it, addresses only of the service's own hosts.
 * @throws AppError channel_invalid
 */
export function admitChannel({ kind, value }: Channel, country: string): Channel {
  const text = normaliseText(value);
  const { example, name, phone, hosts } = RULES[kind];
  const kept =
    (kind === 'website' ? admitWebsite(text) : undefined) ??
    (hosts && admitAddress(text, hosts)) ??
    name?.(text) ??
    (phone ? parsePhone(text, country) : undefined);
  if (kept === undefined) throw new AppError('channel_invalid', { value: text.slice(0, 100), kind, example });
  return { kind, value: kept };
}

/** Where a channel leads, always by http or https; undefined for those that have no such address: show their value. */
export function channelUrl({ kind, value }: Channel): string | undefined {
  if (/^https?:\/\//.test(value)) return value;
  return RULES[kind].url?.(value);
}

/** An address on one of the hosts, by https. Its query goes: services keep redirects to anywhere behind one. */
function admitAddress(text: string, hosts: RegExp): string | undefined {
  const url = parseUrl(text);
  if (!url || url.port || !hosts.test(url.hostname) || url.pathname === '/') return undefined;
  const isProfile = url.pathname === '/profile.php' && /^\d+$/.test(url.searchParams.get('id') ?? '');
  const query = isProfile ? `?id=${url.searchParams.get('id')}` : '';
  return `https://${url.hostname}${url.pathname}${query}`;
}

function admitWebsite(text: string): string | undefined {
  const url = parseUrl(text);
  return url?.hostname.includes('.') ? url.href : undefined;
}

/** An address by http or https without user and password; the scheme may be left out. */
function parseUrl(text: string): URL | undefined {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const isPlain = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isPlain ? url : undefined;
}
