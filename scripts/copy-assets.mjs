// What the compiler does not carry over: stylesheet, icons, message catalogues.
import { cpSync } from 'node:fs';

cpSync('src/web/assets', 'dist/web/assets', { recursive: true });
