export { type AccessForm, accessFormSchema } from './access-form';
export { BuyerVisits } from './buyer-visits';
export { Buyers, ENTER_PATH } from './buyers';
export { BuyersModule } from './buyers.module';
export { Buyer } from './entities';
export { approvalSchema, type BuyerInvitation, buyerInvitationSchema } from './schemas';
