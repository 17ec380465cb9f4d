/** True for a GTIN of 8, 12, 13 or 14 digits whose check digit is right (GS1 General Specifications, 7.9). */
export function isGtin(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false;
  // Weights 3 and 1 in turn from the right, the check digit itself with 1.
  const sum = [...code].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 && Number(code) > 0;
}
