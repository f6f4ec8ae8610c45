/** A name that tries to be markup. */
export const hostileName = '"><script>alert(1)</script>\'<img src=x onerror=alert(1)>';
/** What of it must stand in no page. */
export const HOSTILE_MARKUP: readonly string[] = ['<script>alert', '<img src=x'];
