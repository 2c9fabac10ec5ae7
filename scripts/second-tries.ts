import type { Reporter, TestCase, TestModule } from 'vitest/node';

const spread = (modules: readonly TestModule[]): TestCase[] => modules.flatMap((module) => [...module.children.allTests()]);

/** Says at the end which tests passed only when they were tried once more: a real browser on a busy machine may lose a click, and that is never passed over in silence. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const test of spread(modules)) {
      const { retryCount = 0 } = test.diagnostic() ?? {};
      if (retryCount === 0 || !test.ok()) continue;
      const { errors = [] } = test.result();
      console.log(`passed at the second try: ${test.module.relativeModuleId} > ${test.fullName}${errors[0] ? `\n  the first: ${errors[0].message.split('\n')[0]}` : ''}`);
    }
  }
}
