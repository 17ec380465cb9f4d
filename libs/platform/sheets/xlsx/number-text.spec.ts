import { numberFormat } from './number-format';
import { numberText } from './number-text';

const shown = (raw: string, code?: string, date1904 = false): string =>
  numberText(raw, numberFormat(0, code), date1904);

describe('numberText', () => {
  it.each([
    ['12.5', undefined, '12.5'],
    ['0.30000000000000004', undefined, '0.3'],
    ['1.2345678901E+12', undefined, '1234567890100'],
    ['1E-7', undefined, '0.0000001'],
    ['107558000318', '0000000000000', '0107558000318'],
    ['812345678', '0#########', '812345678'],
    ['12.345', '0.00', '12.35'],
    ['1.005', '#,##0.00', '1.01'],
    ['-0.004', '0.00', '0'],
    ['1299.5', '"฿"#,##0.00;[Red]-"฿"#,##0.00', '1299.5'],
    ['80000', '#,##0\\ "đ"', '80000'],
    ['0.07', '0%', '7%'],
    ['2500', '0,', '2500'],
    ['1234567', '0.00E+00', '1234567'],
  ])('shows %s in %s as %s', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it.each([
    ['42219', 'd/m/yyyy', '2015-08-03'],
    ['42219.5', 'yyyy\\-mm\\-dd hh:mm', '2015-08-03T12:00:00'],
    ['42219.5', '[$-41E]d mmm yy;@', '2015-08-03'],
    ['0.75', 'h:mm AM/PM', '18:00:00'],
    ['1.5', '[h]:mm', '36:00:00'],
    ['1', 'd/m/yyyy', '1900-01-01'],
    ['61', 'd/m/yyyy', '1900-03-01'],
    ['-5', 'd/m/yyyy', '-5'],
  ])('shows the date %s in %s as %s', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shown('40757', 'd/m/yyyy', true)).toBe('2015-08-03');
  });
});
