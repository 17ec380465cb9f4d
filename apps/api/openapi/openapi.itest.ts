import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestApp, startTestApi, type TestApi, type TestApp } from '#testing';

interface Answer {
  content?: Record<string, { schema?: object }>;
}

interface Operation {
  operationId: string;
  summary?: string;
  'x-access'?: string;
  responses: Record<string, Answer>;
}

/** Answers with nothing to read. */
const EMPTY = new Set(['202', '204', '303']);

describe('the OpenAPI document', () => {
  let app: TestApp;
  let api: TestApi;
  let text: string;

  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    ({ text } = await api.send('GET', 'openapi.json'));
  });

  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  it('is committed as the code has it, or else: npm run openapi', async () => {
    const committed = await readFile(join(__dirname, '../../../docs/openapi.json'), 'utf8').catch(() => '');
    const differs = committed !== `${text}\n`;
    if (differs) throw new Error('docs/openapi.json is stale. Write it anew with: npm run openapi');
  });

  it('says of every operation what it does, who may call it and what it answers', () => {
    const paths = (JSON.parse(text) as { paths: Record<string, Record<string, Operation>> }).paths;
    const operations = Object.values(paths).flatMap((item) => Object.values(item));
    expect(operations.length).toBeGreaterThan(80);
    const incomplete = operations.filter(({ summary, responses, 'x-access': access }) => {
      const good = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
      const isAnswered = good.some(([status, { content }]) => {
        return EMPTY.has(status) || (content && Object.values(content).every(({ schema }) => schema));
      });
      return !/^[A-Z].*\.$/.test(summary ?? '') || !access || access === 'none' || !isAnswered;
    });
    expect(incomplete.map(({ operationId }) => operationId)).toEqual([]);
  });
});
