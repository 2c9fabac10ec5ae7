/** `npm run bench -- NAME`: one bench of scripts/bench/. Figures are ratios within one run, so that they mean the same on any machine. */
import { benchSpeakers } from './bench/speakers';

const BENCHES: Record<string, () => boolean> = { speakers: benchSpeakers };
const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) process.exitCode = bench() ? 0 : 1;
else {
  console.error(`bench: "${name}" is none of: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
}
