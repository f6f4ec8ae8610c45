/** What the token of a link looks like; anything else is not looked up. */
const TOKEN = /^[\w-]{16,64}$/;

export function isLinkToken(text: string): boolean {
  return TOKEN.test(text);
}
