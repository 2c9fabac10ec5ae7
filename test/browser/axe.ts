import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { CDPSession, Frame } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a frame, one line a finding. */
export async function axeFindings(frame: Frame | undefined): Promise<string[]> {
  await frame?.evaluate(AXE);
  return (await frame?.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  })) ?? ['no frame'];
}

/** Shows a frame of Chromium in the colours of the reader's system alone, as high contrast does. @returns whether its styles hear of it. */
export async function forceColours(frame: Frame | undefined): Promise<boolean> {
  const session = (frame as unknown as { client: CDPSession } | undefined)?.client;
  await session?.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  return (await frame?.evaluate(() => matchMedia('(forced-colors: active)').matches)) ?? false;
}
