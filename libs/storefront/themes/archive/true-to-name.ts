const SIGNATURES: ReadonlyArray<[ending: string, test: (bytes: Buffer) => boolean]> = [
  ['.png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  ['.webp', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
  ['.woff2', (bytes) => bytes.toString('latin1', 0, 4) === 'wOF2'],
];

/**
 * True when a file begins as its name's ending says; what is not a picture or a font is text: UTF-8 without control
 * characters. So an archive within the archive is recognised whatever it is called.
 */
export function isTrueToName(path: string, bytes: Buffer): boolean {
  const signature = SIGNATURES.find(([ending]) => path.endsWith(ending));
  if (signature) return signature[1](bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
}
