/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx', '.css'],
  transform: { '\\.(tsx?|css)$': '<rootDir>/tests/support/transform.mjs' },
  // As the build does.
  moduleNameMapper: { '^entities$': '<rootDir>/src/text/entities.ts' },
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/out'],
  testTimeout: 60_000,
  // The cache would not notice a change of the build's own code.
  cache: false,
};
