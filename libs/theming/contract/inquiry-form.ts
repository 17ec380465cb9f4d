import type { Locale } from '#kernel';
import type { TextView } from './text';

/** Fields an inquiry form can have; themes name them through their labels `form.field.*`. */
export const INQUIRY_FIELDS = ['name', 'company', 'country', 'email', 'phone', 'quantity', 'message'] as const;

/** One of the fields of an inquiry form; also the name under which its value is posted. */
export type InquiryFieldName = (typeof INQUIRY_FIELDS)[number];

/** One field of the form. */
export interface InquiryField {
  name: InquiryFieldName;
  type: 'text' | 'email' | 'tel' | 'textarea';
  required: boolean;
  /** Characters that the server accepts. */
  maxLength: number;
  /** WHATWG autofill token, e.g. "organization" (WCAG 2.2, 1.3.5). */
  autocomplete?: string;
  value?: string;
}

/**
 * The inquiry form. It is posted as `application/x-www-form-urlencoded` with the fields by name and these hidden ones:
 * `locale`, `return`, `product` (when set), the honeypot (must stay empty) and `proof` (only with script: the base64
 * solution of the proof of work).
 *
 * The answer is `303` to `returnPath` with `#inquiry-sent` or `#inquiry-failed`; the theme shows the matching message
 * by `:target`, so that a static page can answer without script.
 */
export interface InquiryFormView {
  /** Where the form is posted. */
  action: string;
  /** The person who is asked, when the page is his or hers. */
  person?: { id: string; name: TextView };
  /** The product asked about. */
  product?: { id: string; name: TextView; sku?: string };
  fields: InquiryField[];
  /** Answers a proof-of-work challenge as JSON. Without it no script is loaded. */
  challengeUrl?: string;
  /** Name of the field that people do not see and robots fill. */
  honeypot: string;
  locale: Locale;
  /** Path of the page that holds the form, e.g. "/th/contact/". */
  returnPath: string;
}

/** The form by which a visitor asks to see prices: posted and answered like the inquiry form. */
export type AccessFormView = Omit<InquiryFormView, 'product' | 'person'>;
