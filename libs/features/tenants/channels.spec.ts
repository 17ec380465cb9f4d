import { admitChannel, channelUrl } from './channels';
import { type Channel, CHANNEL_KINDS } from './entities';

type Kind = Channel['kind'];

describe('a channel', () => {
  it.each<[Kind, string, string, string | undefined]>([
    ['whatsapp', '081 234 5678', '+66812345678', 'https://wa.me/66812345678'],
    ['viber', '+95 9 750 123456', '+959750123456', undefined],
    ['zalo', '+84 91 234 56 78', '+84912345678', 'https://zalo.me/84912345678'],
    ['line', '@teahouse', '@teahouse', 'https://line.me/R/ti/p/%40teahouse'],
    ['line', 'tea.house', 'tea.house', 'https://line.me/R/ti/p/~tea.house'],
    ['line', 'https://lin.ee/AbC1', 'https://lin.ee/AbC1', 'https://lin.ee/AbC1'],
    ['wechat', 'teahouse_2006', 'teahouse_2006', undefined],
    ['wechat', '+86 138 0000 1111', '+8613800001111', undefined],
    ['telegram', 'teahouse', '@teahouse', 'https://t.me/teahouse'],
    ['telegram', '@teahouse', '@teahouse', 'https://t.me/teahouse'],
    ['telegram', '081 234 5678', '+66812345678', 'https://t.me/+66812345678'],
    ['messenger', 'tea.house', 'tea.house', 'https://m.me/tea.house'],
    ['facebook', '@tea.house', 'tea.house', 'https://www.facebook.com/tea.house'],
    [
      'facebook',
      'http://m.facebook.com/profile.php?id=100&x=1',
      'https://m.facebook.com/profile.php?id=100',
      'https://m.facebook.com/profile.php?id=100',
    ],
    ['facebook', 'facebook.com/teahouse?utm=1#top', 'https://facebook.com/teahouse', 'https://facebook.com/teahouse'],
    ['instagram', '@tea_house', 'tea_house', 'https://www.instagram.com/tea_house/'],
    ['tiktok', '@tea.house', 'tea.house', 'https://www.tiktok.com/@tea.house'],
    ['youtube', '@tea-house', 'tea-house', 'https://www.youtube.com/@tea-house'],
    ['linkedin', 'tea-house', 'tea-house', 'https://www.linkedin.com/company/tea-house'],
    ['linkedin', 'https://th.linkedin.com/in/li', 'https://th.linkedin.com/in/li', 'https://th.linkedin.com/in/li'],
    ['website', 'teahouse.example', 'https://teahouse.example/', 'https://teahouse.example/'],
    ['website', 'http://ชา.example/a?b=c', 'http://xn--b3c4f.example/a?b=c', 'http://xn--b3c4f.example/a?b=c'],
  ])('%s is kept of %j as %j and leads to %j', (kind, written, value, url) => {
    const channel = admitChannel({ kind, value: written }, 'TH');
    expect(channel.value).toBe(value);
    expect(channelUrl(channel)).toBe(url);
    expect(admitChannel(channel, 'VN')).toEqual(channel);
  });

  it.each<[Kind, string]>([
    ['whatsapp', '12'],
    ['whatsapp', '@teahouse'],
    ['line', 'x'],
    ['line', 'a b c'],
    ['line', 'https://line.me.evil.example/x'],
    ['wechat', '你好世界和平'],
    ['telegram', '@a'],
    ['facebook', 'https://facebook.com.evil.example/teahouse'],
    ['facebook', 'https://evil.example/facebook.com/teahouse'],
    ['facebook', 'https://facebook.com@evil.example/teahouse'],
    ['facebook', 'https://user:pass@facebook.com/teahouse'],
    ['facebook', 'https://fаcebook.com/teahouse'],
    ['facebook', 'https://l.facebook.com/l.php?u=https://evil.example'],
    ['facebook', 'https://facebook.com:8443/teahouse'],
    ['facebook', 'https://www.facebook.com/'],
    ['facebook', 'www.facebook.com'],
    ['instagram', 'https://www.facebook.com/teahouse'],
    ['youtube', 'javascript:alert(1)'],
    ['website', 'javascript:alert(1)'],
    ['website', 'ftp://teahouse.example'],
    ['website', 'https://user:pass@teahouse.example'],
    ['website', 'owner@teahouse.example'],
    ['website', 'https://localhost'],
    ['website', 'tea house'],
  ])('%s is refused of %j, with an example', (kind, value) => {
    expect(() => admitChannel({ kind, value }, 'TH')).toThrow(
      expect.objectContaining({
        code: 'channel_invalid',
        args: { kind, value, example: expect.any(String) as string },
      }),
    );
  });

  it('leads nowhere through a service’s own redirect', () => {
    const { value } = admitChannel(
      { kind: 'youtube', value: 'https://youtube.com/redirect?q=https://evil.example' },
      'TH',
    );
    expect(value).toBe('https://youtube.com/redirect');
  });

  it.each(CHANNEL_KINDS)('%s has an example that is right', (kind) => {
    let example = '';
    try {
      admitChannel({ kind, value: '!' }, 'TH');
    } catch (error) {
      example = (error as { args: { example: string } }).args.example;
    }
    expect(() => admitChannel({ kind, value: example }, 'TH')).not.toThrow();
  });
});
