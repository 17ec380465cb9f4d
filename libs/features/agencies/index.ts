export { Agencies, type NewAgency } from './agencies';
export { AgenciesModule } from './agencies.module';
export { ancestorIds } from './agency-path';
export { Agency } from './entities';
