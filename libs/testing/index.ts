export { createTestApp, type TestApp, testContext } from './test-app';
