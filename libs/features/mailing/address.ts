const LOCAL = /^[^\s@<>(),;:\\"[\]\p{Cc}]{1,64}$/u;
const DOMAIN =
  /^(?=.{3,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)+$/u;

/**
 * True for exactly one address of the form `local@domain` (RFC 5321, with the letters of RFC 6531), without a display
 * name, a list, quotes or line breaks: a recipient `a,b` would fan out to two.
 */
export function isPlainAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && text.length <= 254 && LOCAL.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1));
}
