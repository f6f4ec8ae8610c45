/** `+447700900147` as `07700 900147`; a number of another country as it is. */
export function phoneWords(e164: string): string {
  const national = /^\+44(\d{4})(\d{3,6})$/u.exec(e164);
  return national === null ? e164 : `0${national[1] ?? ''} ${national[2] ?? ''}`;
}
