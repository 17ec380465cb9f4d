export { ApiModule } from './api.module';
export { apiOptions, configureApi } from './configure-api';
export { createApi } from './create-api';
export { OpenApi } from './openapi/openapi';
