export { freshDatabaseUrl, freshRedisUrl } from './fresh-servers';
export { createTestApp, type TestApp, testContext } from './test-app';
export { newAgency, newTenant } from './factories-tenants';
export * from './servers';
export { describeWithData, sharedData } from './shared-data';
export { newUser, signedIn, type SignedInUser, signInAs, TEST_PASSWORD } from './factories';
export { type Send, startTestApi, type TestAnswer, type TestApi, type TestRequest } from './http';
export { type FinishedImport, importProducts, newProduct } from './factories-catalog';
