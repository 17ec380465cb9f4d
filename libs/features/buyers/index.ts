export { Buyer } from './entities';
