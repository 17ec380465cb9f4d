export { AccessGuard } from './access.guard';
export { Authenticator } from './authenticator';
export * from './parameters';
export { accessOf, findAccess, type RequestAccess } from './request-access';
export { RouteRules } from './route-rules';
export { type AccessRule, InAgency, InTenant, Limits, Operator, Public, type RouteLimits, SignedIn } from './rule';
