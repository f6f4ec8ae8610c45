// A test runner for Stryker that loads the tests of pure files once, and then runs for each mutant the tests that reach it: a
// thousand mutants take seconds. Jest would begin anew for each.
import { performance } from 'node:perf_hooks';
import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const ROOMS = ['escalation', 'answer', 'delivery'];
/** The tables have to notice a mutant by themselves: laws that throw dice, and measurements of speed, do not count. */
const SPEC = /^(?!.*-(?:laws|speed)\.spec\.ts$).*\.spec\.ts$/;

const here = (file) => pathToFileURL(path.resolve(file)).href;

/** What the changed code looks at: which mutant is alive, which test runs, how often a mutant was reached. */
const stryker = (globalThis.__stryker__ ??= {});

class PureTests {
  tests = null;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    await this.load();
    const result = await this.run(this.tests, false);
    return { ...result, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    await this.load();
    Object.assign(stryker, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const wanted = testFilter && new Set(testFilter);
    const result = await this.run(wanted ? this.tests.filter(({ id }) => wanted.has(id)) : this.tests, !disableBail);
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result);
  }

  async load() {
    if (this.tests !== null) return;
    register(here('test/support/typescript-hooks.mjs'));
    register(new URL('./jest-words-hooks.mjs', import.meta.url));
    await import(here('test/support/same-dice.ts'));
    for (const room of ROOMS) {
      const files = readdirSync(`src/${room}`, { recursive: true }).filter((file) => SPEC.test(file));
      for (const file of files.sort()) {
        if (!setsTimers(`src/${room}/${file}`)) await import(here(`src/${room}/${file}`));
      }
    }
    ({ tests: this.tests } = await import('./jest-words.mjs'));
  }

  async run(wanted, bail) {
    const tests = [];
    for (const { id, body } of wanted) {
      const begun = performance.now();
      stryker.currentTestId = id;
      const failureMessage = await failureOf(body);
      stryker.currentTestId = undefined;
      const base = { id, name: id, timeSpentMs: performance.now() - begun };
      tests.push(
        failureMessage === null
          ? { ...base, status: TestStatus.Success }
          : { ...base, status: TestStatus.Failed, failureMessage },
      );
      if (failureMessage !== null && bail) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

async function failureOf(body) {
  try {
    await body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What waits by a timer is tested with one that the test moves; there is none here. */
const setsTimers = (file) => readFileSync(file, 'utf8').includes('useFakeTimers');

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'pure', PureTests)];
