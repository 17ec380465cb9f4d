import { clientAddress } from './client-address';

describe('clientAddress', () => {
  it('is an IPv4 address as it is, however it is written', () => {
    expect(clientAddress({ ip: '203.0.113.7' })).toBe('203.0.113.7');
    expect(clientAddress({ ip: '::ffff:203.0.113.7' })).toBe('203.0.113.7');
    expect(clientAddress({ ip: undefined })).toBe('unknown');
  });

  it('is one and the same for all addresses of an IPv6 network', () => {
    const same = ['2001:db8:0:a::1', '2001:0db8:0000:000a:ffff:1:2:3', '2001:DB8:0:A::', '2001:db8:0:a:1::2'];
    expect(new Set(same.map((ip) => clientAddress({ ip })))).toEqual(new Set(['2001:db8:0:a::/64']));
    expect(clientAddress({ ip: '2001:db8:0:b::1' })).not.toBe(clientAddress({ ip: '2001:db8:0:a::1' }));
    expect(clientAddress({ ip: '2001:db8::1' })).toBe('2001:db8:0:0::/64');
    expect(clientAddress({ ip: '::1' })).toBe('0:0:0:0::/64');
  });
});
