/** ECMA-376 ST_Xstring: characters that XML 1.0 cannot hold, and line breaks, may be written as `_xHHHH_`. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}
