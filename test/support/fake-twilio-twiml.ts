/** What a phone makes of TwiML. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-f]+));/gi,
    (_, name?: string, dec?: string, hex?: string) =>
      name === undefined
        ? String.fromCodePoint(dec === undefined ? parseInt(hex ?? '0', 16) : Number(dec))
        : (ENTITIES[name.toLowerCase()] ?? ''),
  );
}

/** The texts that `<Message>` sends back. */
export function messagesOf(twiml: string): string[] {
  return [...twiml.matchAll(/<Message\b[^>]*>([\s\S]*?)<\/Message>/g)].map(([, inner = '']) =>
    unescape(inner.replace(/<\/?Body>/g, '')).trim(),
  );
}

/** All that `<Say>` says, in one line. */
export function spokenWords(twiml: string): string {
  return [...twiml.matchAll(/<Say\b[^>]*>([\s\S]*?)<\/Say>/g)]
    .map(([, inner = '']) => unescape(inner.replace(/<[^>]*>/g, '')).trim())
    .join(' ');
}

/** Where `<Gather>` posts the key. */
export function gatherAction(twiml: string): string | null {
  const action = /<Gather\b[^>]*\baction="([^"]*)"/.exec(twiml)?.[1];
  return action === undefined ? null : unescape(action);
}
