import { AppError, type FieldError, parseLocale } from '#kernel';
import { ZAWGYI_WISHES } from '#platform/sheets';
import { SECTORS } from '../entities';
import { readCountry } from './read-country';
import { readSector } from './read-sector';
import type { ProvisioningOptions } from './survey';

/**
 * Options as a person may type them on a command line ("zh", "Laos", "windows-874") in the form that is kept. Throws
 * invalid_request with a field for each that means nothing.
 */
export function admitOptions(options: ProvisioningOptions): ProvisioningOptions {
  const { country, locale, sector, theme, sheetName, encoding, zawgyi } = options;
  const fields: FieldError[] = [];
  const read = <T>(
    name: keyof ProvisioningOptions,
    text: string | undefined,
    found: T | undefined,
    expected: string,
  ) => {
    if (text !== undefined && found === undefined) fields.push({ pointer: `/${name}`, detail: expected });
    return found;
  };
  const admitted: ProvisioningOptions = {
    country: read('country', country, country && readCountry(country), 'not a country of ISO 3166-1, such as TH'),
    locale: read('locale', locale, locale && parseLocale(locale), 'not one of zh-Hans, en, th, vi, km, lo, my'),
    sector: read('sector', sector, sector && readSector(sector), `not one of ${SECTORS.join(', ')}`),
    theme: read('theme', theme, theme && /^[a-z0-9-]{1,60}$/.exec(theme)?.[0], 'not the name of a theme'),
    encoding: read('encoding', encoding, encoding && knownEncoding(encoding), 'not a WHATWG encoding, such as gb18030'),
    zawgyi: read(
      'zawgyi',
      zawgyi,
      ZAWGYI_WISHES.find((wish) => wish === zawgyi),
      `not one of ${ZAWGYI_WISHES.join(', ')}`,
    ),
    sheetName,
  };
  if (fields.length > 0) throw new AppError('invalid_request', {}, { fields });
  return Object.fromEntries(Object.entries(admitted).filter(([, value]) => value !== undefined));
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
