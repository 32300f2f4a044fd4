const swc = ['@swc/jest', {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
}];
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.nx'],
  // The packages of this repository are links in node_modules; their sources are compiled like all others.
  transformIgnorePatterns: ['/node_modules/'],
};
const database = {
  globalSetup: '<rootDir>/libs/shared/testing/src/start-postgres.mjs',
  globalTeardown: '<rootDir>/libs/shared/testing/src/stop-postgres.mjs',
  setupFiles: ['reflect-metadata'],
};

/** Tests are told apart by their suffix: pure, with real PostgreSQL, and over the whole API. */
export default {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts'], testPathIgnorePatterns: ['\\.(db|http)\\.spec\\.ts$', '/node_modules/'] },
    { ...common, ...database, displayName: 'db', testMatch: ['<rootDir>/{libs,apps,tools}/**/*.db.spec.ts'] },
    { ...common, ...database, displayName: 'http', testMatch: ['<rootDir>/{libs,apps,tools}/**/*.http.spec.ts'] },
  ],
};
