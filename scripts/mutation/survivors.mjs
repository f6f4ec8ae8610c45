// A reporter for Stryker: names each mutant that lives as soon as it is known, so that nobody waits for the end of a run.
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

class Survivors {
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const { line, column } = location.start;
    console.log(
      `lives: ${path.relative('.', fileName)}:${line}:${column} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ')}`,
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)];
