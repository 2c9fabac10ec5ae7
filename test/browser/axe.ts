import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a frame, one line a finding. */
export async function axeFindings(frame: Frame | undefined): Promise<string[]> {
  await frame?.evaluate(AXE);
  return (await frame?.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  })) ?? ['no frame'];
}
