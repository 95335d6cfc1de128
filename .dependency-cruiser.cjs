/** The arrows of docs/ARCHITECTURE.md as failing rules; test/architecture proves that each one fires. */
const LIBS = {
  kernel: [],
  platform: ['kernel'],
  identity: ['platform', 'kernel'],
  patients: ['identity', 'platform', 'kernel'],
  documents: ['identity', 'platform', 'kernel'],
};
const middle = ['patients', 'documents', 'identity', 'platform', 'kernel'];
for (const lib of ['consent', 'screening', 'anaesthesia', 'traceability']) LIBS[lib] = middle;
LIBS.procedures = ['consent', 'screening', 'anaesthesia', 'traceability', ...middle];
LIBS.visits = ['procedures', ...LIBS.procedures];
LIBS.recall = ['procedures', ...LIBS.procedures];
LIBS.audit = ['documents', 'identity', 'platform', 'kernel'];

const TESTED = '\\.spec\\.ts$|^test/';

const arrows = Object.entries(LIBS).map(([lib, below]) => ({
  name: `arrow-${lib}`,
  comment: `${lib} may import ${below.join(', ') || 'no other lib'} only`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: TESTED },
  to: { path: `^libs/`, pathNot: `^libs/(${[lib, ...below].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'libs-meet-at-the-door',
      comment: 'another lib is reached by its index.ts or its domain/index.ts',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: TESTED },
      to: { path: '^libs/([^/]+)/src/.+', pathNot: '^libs/$1/|^libs/[^/]+/src/(domain/)?index\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'pure code imports pure code: its own domain and kernel, no Nest, no TypeORM, no Node',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/|^libs/kernel/', pathNot: TESTED },
      to: { pathNot: '^libs/$1/src/domain/|^libs/kernel/|^libs/[^/]+/src/domain/index\\.ts$' },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'typeorm-in-its-rooms',
      comment: 'typeorm stays in entities, platform, migrations and the boot of the server',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: '\\.(entity|store|queries)\\.ts$|^libs/platform/|^apps/server/src/boot/',
      },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'controllers-import-no-stores',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.(store|entity)\\.ts$' },
    },
    {
      name: 'web-sees-pure-code-only',
      comment: 'the web sees kernel, domain/index and the generated client',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/server|migrations)/', pathNot: '^libs/kernel/src/|^libs/[^/]+/src/domain/' },
    },
    {
      name: 'kiosk-holds-no-clinician-code',
      severity: 'error',
      from: { path: '^apps/web/src/kiosk/' },
      to: { path: '^apps/web/src/workspace/|node_modules/@mantine/|node_modules/@tanstack/' },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^apps/web/src/workspace/features/([^/]+)/' },
      to: { path: '^apps/web/src/workspace/features/', pathNot: '^apps/web/src/workspace/features/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.gen\\.ts$|^dist/' },
  },
};
