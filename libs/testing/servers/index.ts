export { createDatabase, dropDatabase, startMariaDb } from './mariadb';
export { describeOnServers, testMode } from './mode';
export { freePort } from './port';
export type { PrivateServer, PrivateServerOptions } from './private-server';
export { startRedis } from './redis';
export { type ReceivedMail, type SmtpSink, startSmtpSink } from './smtp-sink';
