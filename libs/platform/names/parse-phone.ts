import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { normaliseDigits } from '#platform/sheets';

const MAX_CHARS = 200;
/** Several numbers in one cell, or a number and an extension, are divided by these. */
const SEPARATORS = /[,，;；、/|\n]|\s(?:or|และ|หรือ|hoặc|ຫຼື|ឬ|သို့မဟုတ်|或)\s|(?:ต่อ|ext\.?|x)\s*\d/iu;

/**
 * The first telephone number of a cell in E.164 ("+66812345678"), or undefined when there is none that is valid.
 * `country` (ISO 3166, two letters) is that of numbers written without a country code. Digits of any script of the
 * region, labels ("โทร. 02…"), spaces, dots and brackets are understood.
 */
export function parsePhone(text: string, country: string): string | undefined {
  const region = country.toUpperCase();
  const fallback = isSupportedCountry(region) ? (region as CountryCode) : undefined;
  for (const part of normaliseDigits(text.slice(0, MAX_CHARS)).replaceAll('＋', '+').split(SEPARATORS)) {
    const digits = part.replace(/^[^\d+(]*/, '').replace(/[^\d)]+$/, '');
    // "00" is how people write "+", though Thai carriers dial 008; "02-123-4567-8" are two lines that follow each other.
    for (const candidate of [digits.replace(/^\(?00/, '+'), digits, digits.replace(/-\d{1,2}$/, '')]) {
      const number = parsePhoneNumberFromString(candidate, fallback);
      if (number?.isValid()) return number.number;
    }
  }
  return undefined;
}
