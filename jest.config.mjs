// Nest 12 and a few of its dependencies are published as ES modules only; Jest runs CommonJS, so these are compiled.
const esModules = [
  '@nestjs', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', 'load-esm', '@tokenizer', '@borewit', 'uuidv7', 'any-ascii',
].join('|');

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/migrations', '<rootDir>/test'],
  transform: { '^.+\\.(t|j|m|mj)s$': ['@swc/jest', JSON.parse('{}')] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  moduleNameMapper: {
    '^#kernel$': '<rootDir>/libs/kernel/index.ts',
    '^#theming$': '<rootDir>/libs/theming/index.ts',
    '^#testing$': '<rootDir>/libs/testing/index.ts',
    '^#migrations$': '<rootDir>/migrations/index.ts',
    '^#(platform|features|storefront)/(.*)$': '<rootDir>/libs/$1/$2/index.ts',
  },
  testTimeout: 60_000,
};
