import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { AppError } from '#kernel';
import { isPlainAddress } from '#features/mailing';

/** An e-mail address as it was typed, which mails go to, and the key that it is found by. */
export interface EmailIdentity {
  email: string;
  emailKey: string;
}

/**
 * Reads an e-mail address. The key is NFC and lower-cased, and compared as bytes: a look-alike from another script or
 * with another case folding is another address (the password reset of a look-alike once went to the attacker's mailbox).
 * Throws email_invalid.
 */
export function readEmail(text: string): EmailIdentity {
  const email = text.trim().normalize('NFC');
  if (!isPlainAddress(email)) throw new AppError('email_invalid', { value: text.slice(0, 100) });
  return { email, emailKey: email.toLowerCase() };
}

/** Reads a phone number with its country code as E.164. Throws phone_invalid. */
export function readPhone(text: string): string {
  const phone = parsePhoneNumberFromString(text.trim());
  if (!phone?.isValid()) throw new AppError('phone_invalid', { value: text.slice(0, 40) });
  return phone.number;
}

/** What somebody typed as their sign-in name: the key of an address, or a phone number; undefined when it is neither. */
export function readIdentifier(text: string): { emailKey: string } | { phone: string } | undefined {
  try {
    return text.includes('@') ? { emailKey: readEmail(text).emailKey } : { phone: readPhone(text) };
  } catch {
    return undefined;
  }
}
