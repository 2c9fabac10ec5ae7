import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take longest, of the browser and of units. Begun last, one of them would run on alone when all others are done. */
const LONGEST = ['command-line', 'failing-pages', 'by-keyboard', 'pages', 'sidebar', 'access', 'access-pages', 'person', 'captures', 'breaking', 'forging', 'spying', 'language', 'rating', 'share', 'take-along'];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.indexOf(basename(moduleId).replace(/\.test\.tsx?$/, ''));
  return at < 0 ? LONGEST.length : at;
};

/** Vitest's own order (failed before, longest before, largest), but for those that are known to take longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, not an array's
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
