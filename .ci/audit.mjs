// Reads the report of `npm audit --json` from standard input: 1 when there is a known hole, 0 when there is none. A registry
// that answers no audit is said so, and is no failure.
import { text } from 'node:stream/consumers';

const report = JSON.parse((await text(process.stdin)) || '{}');
if (report.metadata === undefined) {
  console.log(`not asked: ${report.message ?? 'the registry gave no answer'}`);
} else {
  for (const { name, severity } of Object.values(report.vulnerabilities)) console.log(`${severity}: ${name}`);
  const { total } = report.metadata.vulnerabilities;
  console.log(`${total} known`);
  process.exitCode = total === 0 ? 0 : 1;
}
