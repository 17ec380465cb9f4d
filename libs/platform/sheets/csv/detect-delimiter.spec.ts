import { detectDelimiter } from './detect-delimiter';

describe('detectDelimiter', () => {
  it.each([
    [',', 'name,price\ntea,"1;2;3"\n'],
    [';', 'name;price\ntea;1,50\nrice;2,50\n'],
    ['\t', 'name\tprice\ntea, green\t1\n'],
    ['|', 'name|price\ntea|1\n'],
    [',', 'only one column\nand another row\n'],
    [';', 'sep=;\na,b;c\n'],
    [',', 'A title; with a semicolon,,\nname,price,unit\ntea,1,kg\n'],
    [',', 'name,text\ntea,"a;b\nc;d\ne;f"\n'],
  ])('finds %j', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
