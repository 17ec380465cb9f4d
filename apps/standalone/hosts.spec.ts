import { isConsoleHost } from './hosts';

describe('isConsoleHost', () => {
  const config = { publicUrl: 'http://console.example:8080', sitesDomain: 'sites.example' };

  it.each(['console.example:8080', 'CONSOLE.example', 'sites.example', '127.0.0.1:8080', '[::1]:8080', undefined])(
    'sends %s to the console',
    (host) => expect(isConsoleHost(config, host)).toBe(true),
  );

  it.each(['tea.sites.example:8080', 'www.example.com', 'console.example.evil.com'])('sends %s to a site', (host) =>
    expect(isConsoleHost(config, host)).toBe(false),
  );
});
