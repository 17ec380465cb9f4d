export { ApiModule } from './api.module';
export { apiOptions, configureApi } from './configure-api';
