export { Inquiry } from './entities';
export { Inquiries } from './inquiries';
export { InquiriesModule } from './inquiries.module';
export { formBasics, HONEYPOT, line } from './form-fields';
export { type InquiryForm, inquiryFormSchema } from './inquiry-form';
export { type ProofChallenge, ProofOfWork } from './proof-of-work';
export { VisitorGate } from './visitor-gate';
