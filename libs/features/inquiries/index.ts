export { Inquiry } from './entities';
export { Inquiries } from './inquiries';
export { InquiriesModule } from './inquiries.module';
export { HONEYPOT, type InquiryForm, inquiryFormSchema } from './inquiry-form';
export { type ProofChallenge, ProofOfWork } from './proof-of-work';
