import { type Channel, channelUrl } from '#features/tenants';
import type { ChannelView, ContactView } from '#theming';
import { formatPhone, phoneUrl } from '../formats';
import { mapView } from '../map';
import type { PageContext } from '../page-context';
import { openingDays } from './opening-days';

/** Each service's own name; it is the same in all languages but for WeChat's. */
const SERVICES: Readonly<Record<Exclude<Channel['kind'], 'website'>, string>> = {
  whatsapp: 'WhatsApp',
  line: 'LINE',
  wechat: 'WeChat',
  zalo: 'Zalo',
  telegram: 'Telegram',
  viber: 'Viber',
  messenger: 'Messenger',
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
};

/** How to reach the firm. */
export function contactView(context: PageContext): ContactView {
  const { firm } = context.shell;
  const address = context.text(firm.address);
  const hours = firm.hours ? openingDays(firm.hours.days, context.locale) : [];
  const hoursNote = firm.hours?.note ? context.text(firm.hours.note) : undefined;
  const map = mapView(context);
  return {
    ...(address ? { address } : {}),
    ...(firm.phone ? { phone: formatPhone(firm.phone), phoneUrl: phoneUrl(firm.phone) } : {}),
    ...(firm.email ? { email: firm.email } : {}),
    hours,
    ...(hoursNote ? { hoursNote } : {}),
    ...(map ? { map } : {}),
    channels: firm.channels.map((channel) => channelView(context, channel)),
  };
}

function channelView(context: PageContext, channel: Channel): ChannelView {
  const url = channelUrl(channel);
  return {
    label: { text: `${serviceName(context, channel.kind)}: ${readable(channel.value)}` },
    ...(url ? { url } : {}),
  };
}

function serviceName(context: PageContext, kind: Channel['kind']): string {
  if (kind === 'website') return context.word('website').text;
  return kind === 'wechat' && context.locale === 'zh-Hans' ? '微信' : SERVICES[kind];
}

/** A number as people write it; an address without what nobody reads. */
function readable(value: string): string {
  if (/^\+\d+$/.test(value)) return formatPhone(value);
  return value.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
