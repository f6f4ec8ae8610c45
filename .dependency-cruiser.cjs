/**
 * The one rule between rooms: a room imports only rooms below it. Top first. Composition roots (files directly in src/)
 * may import anything; nobody imports them.
 */
const FLOORS = [
  ['web', 'cli'],
  ['safekeeping'],
  ['publication', 'intake', 'answer'],
  ['escalation'],
  ['delivery'],
  ['incident'],
  ['directory', 'access'],
  ['outbox', 'journal', 'webhook'],
  ['platform'],
  ['config'],
  ['kernel'],
];

const stair = FLOORS.flatMap((rooms, floor) => {
  const above = FLOORS.slice(0, floor).flat();
  if (above.length === 0) return [];
  return [
    {
      name: `stair-${rooms.join('-')}`,
      comment: `${rooms.join(' and ')} may import only rooms below.`,
      severity: 'error',
      from: { path: `^src/(${rooms.join('|')})/` },
      to: { path: `^src/(${above.join('|')})/` },
    },
  ];
});

/** Only files of this name may import the library. */
function only(name, files, library) {
  return {
    name,
    severity: 'error',
    from: { path: '^src/', pathNot: files },
    to: { path: library },
  };
}

module.exports = {
  forbidden: [
    ...stair,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-orphan-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'roots-are-not-imported',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.tsx?$' },
    },
    { name: 'web-and-cli-apart', severity: 'error', from: { path: '^src/web/' }, to: { path: '^src/cli/' } },
    {
      name: 'no-test-code',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^test/|\\.spec\\.tsx?$' },
    },
    only(
      'prisma',
      '/prisma-[^/]+$|^src/platform/prisma/',
      '^src/platform/prisma/(generated|prisma-tx|prisma\\.service)',
    ),
    only('twilio', '/twilio-[^/]+$', 'node_modules/twilio/'),
    only('nodemailer', '/nodemailer-[^/]+$', 'node_modules/nodemailer/'),
    only('pdfkit', '/pdf-[^/]+$', 'node_modules/pdfkit/'),
    only('sharp', '/sharp-[^/]+$', 'node_modules/sharp/'),
    only('bullmq', '^src/platform/queue/', 'node_modules/(bullmq|ioredis)/'),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'src/platform/prisma/generated'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.mjs'],
    },
  },
};
