/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx', '.css'],
  transform: { '\\.(tsx?|css)$': '<rootDir>/tests/support/transform.mjs' },
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/out'],
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  testTimeout: 60_000,
  // Tests in Chromium wait more than they compute.
  maxWorkers: '100%',
};
