import { stringify } from 'yaml';
import type { ConfigFile } from './config-types.js';

const HEADING = `# Groups, rotas, policies and routes of Vigil, by their names. People, webhooks: by their ids.
# npm run vigil -- config:apply FILE.yaml --dry-run   shows what this file would change.
`;

/** The same content is the same text. */
export function writeConfig({ groups, rotas, policies, routes }: ConfigFile): string {
  const text = stringify(
    { vigil: 1, groups, rotas, policies, routes },
    { lineWidth: 0, aliasDuplicateObjects: false, indentSeq: true },
  );
  return `${HEADING}${text}`;
}
