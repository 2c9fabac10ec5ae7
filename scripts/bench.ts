/** `npm run bench -- NAME`: one bench of scripts/bench/. Figures are ratios within one run, so that they mean the same on any machine. */
const [name = ''] = process.argv.slice(2);
const BENCHES: Record<string, () => Promise<unknown>> = { speakers: () => import('./bench/speakers') };
const bench = BENCHES[name];
if (!bench) {
  console.error(`bench: "${name}" is none of: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
await bench();

export {};
