/**
 * Subdomains that no firm gets: what programs look up by themselves (WPAD, autodiscover, ISATAP: RFC 2606, 6761, 7050
 * and Microsoft's and Mozilla's conventions), mailboxes that prove control of a domain to certificate authorities
 * (CA/Browser Forum BR 3.2.2.4.4, RFC 2142), names of this service's own parts, and names under which a visitor would
 * believe that the agency, a bank or the state speaks.
 */
const RESERVED = new Set(
  `
  www www1 www2 www3 web ww wwww root localhost local localdomain loopback broadcasthost internal intranet lan home arpa
  test testing example examples invalid onion null undefined nil none void default unknown anonymous
  wpad wpad1 autodiscover autoconfig isatap teredo ipv4only ipv6 ipv4 _dmarc _domainkey _acme-challenge acme-challenge mta-sts
  dns dns1 dns2 dns3 ns ns0 ns1 ns2 ns3 ns4 ns5 mx mx0 mx1 mx2 mx3 mail mail1 mail2 mail3 email e-mail webmail
  smtp smtp1 smtp2 smtps imap imaps pop pop3 pop3s post postfix exchange owa outlook mailer mailserver mailgun relay
  lists list newsletter news bounce bounces unsubscribe
  ftp ftps sftp ssh telnet rdp vpn proxy socks gateway router firewall ldap ntp sip sips xmpp jabber stun turn rtmp
  host hostmaster hostname server server1 servers node node1 cluster dc ad domain domains whois dhcp pxe kerberos
  admin admins administrator administration administrators superadmin superuser sysadmin sysop sysops webmaster postmaster
  abuse noc security secure ssl tls ca cert certs certificate pki ocsp crl info support noreply no-reply mailer-daemon
  uucp usenet hostmaster1 root1 system systems daemon operator operators staff moderator mod owner
  api api1 api2 apis rest graphql rpc grpc ws wss websocket webhook webhooks hook hooks callback oauth oauth2 openid sso
  saml auth auth0 login logout log-in log-out signin sign-in signup sign-up signout register registration password reset
  account accounts user users profile session sessions token tokens verify verification invite invitation invitations
  console dashboard panel cpanel plesk whm control manage manager management portal backend backoffice back-office office
  app apps application applications mobile m wap pwa worker workers job jobs queue queues cron task tasks
  preview previews draft drafts staging stage stg dev devel develop development developer developers beta alpha demo sandbox
  qa uat ci cd build builds deploy release releases rollback canary prod production live backup backups archive old new
  static statics assets asset cdn cdn1 cdn2 media image images img imgs photo photos picture pictures video videos file
  files upload uploads download downloads private public shared storage s3 bucket blob cache edge origin fonts css js
  db database mysql mariadb sqlite redis postgres mongo elastic search sql phpmyadmin adminer grafana prometheus kibana
  metrics monitor monitoring health healthz ready status stats statistics analytics log logs audit trace sentry uptime
  git svn repo gitlab github jenkins docker registry npm packages vault secrets config configuration env
  help helpdesk desk docs doc documentation guide guides manual wiki faq kb knowledge contact feedback
  about legal terms privacy policy cookies imprint copyright dmca report reports
  shop store stores shops site sites tenant tenants theme themes template templates page pages blog forum community
  pay payment payments billing invoice invoices checkout cart order orders bank banking wallet finance refund donate
  sitemap robots feed rss atom favicon manifest well-known index main start
  teahorse tea-horse teahouse tea-house platform service services official hub hubs agency agencies
  government gov govt ministry minister ministries police customs tax revenue court parliament embassy consulate
  chamber chamber-of-commerce commerce trade-promotion export sme smes sme-bureau bureau department provincial province
  asean mekong gms unescap escap un wto
  china prc yunnan kunming thailand bangkok vietnam hanoi cambodia phnom-penh laos vientiane myanmar yangon
  cn th vn kh la mm en zh zh-hans vi km lo my
  `
    .trim()
    .split(/\s+/),
);

/** Numbered forms of names that machines use: ns12, mx3, www4, mail2, smtp1, node-3. */
const NUMBERED =
  /^(?:www|ns|dns|mx|mail|smtp|imap|pop|ftp|vpn|api|cdn|web|host|server|node|db|app|static|admin|test|dev)-?\d{1,4}$/;
/** Words that claim an office wherever they stand in a label. */
const CLAIMS =
  /(?:^|-)(?:admin|administrator|official|teahorse|login|signin|password|webmail|wpad|autodiscover|autoconfig)(?:-|$)/;

/** True for a lower-case label that is kept back; `extra` adds an installation's own, such as its agencies' slugs. */
export function isReserved(label: string, extra?: ReadonlySet<string>): boolean {
  return (
    RESERVED.has(label) ||
    label.startsWith('_') ||
    // Previews are seen at preview-<secret>.
    label.startsWith('preview-') ||
    /^\d+$/.test(label) ||
    NUMBERED.test(label) ||
    CLAIMS.test(label) ||
    extra?.has(label) === true
  );
}
