import { describe, expect, it } from 'vitest';
import { generatedFiles } from './generate.ts';

const files = await generatedFiles();

describe('what is made from the schemas', () => {
  it.each([...files])('%s is up to date', async (path, content) => {
    await expect(content).toMatchFileSnapshot(`../../${path}`);
  });
});
