import type { Figure, Goal, RunResult } from './measure.js';
import { median } from './statistics.js';

const HEAD = ['Backend', 'What', 'Median', 'Spread', 'Goal', 'Distance', 'Baseline', 'Share of the baseline'];

/** One line a figure: its median over the runs, the least and the most, its goal, and what does nothing else. */
export function markdownTable(results: readonly RunResult[]): string {
  const backends = [...new Set(results.map(({ backend }) => backend))];
  const lines = backends.flatMap((backend) => {
    const figures = results.filter((result) => result.backend === backend).flatMap((result) => result.figures);
    const rows = [...new Set(figures.map(({ row }) => row))];
    return rows.map((row) => [backend, ...lineOf(figures.filter((figure) => figure.row === row))]);
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...lines.map(line)].join('\n');
}

function lineOf(figures: readonly Figure[]): string[] {
  const [first] = figures;
  if (first === undefined) return [];
  const values = figures.map(({ value }) => value);
  const bases = figures.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline.value]));
  const ratios = figures.flatMap(({ value, baseline }) => (baseline === undefined ? [] : [value / baseline.value]));
  const [goal, distance] =
    first.goalOfRatio === undefined
      ? [goalText(first.goal, first.unit), distanceOf(first.goal, median(values))]
      : [goalText(first.goalOfRatio, '× baseline'), distanceOf(first.goalOfRatio, median(ratios))];
  return [
    first.row,
    `${short(median(values))} ${first.unit}`,
    `${short(Math.min(...values))} – ${short(Math.max(...values))}`,
    goal,
    distance,
    first.baseline === undefined ? '' : `${first.baseline.name}: ${short(median(bases))} ${first.unit}`,
    ratios.length === 0 ? '' : `${short(median(ratios))} ×`,
  ];
}

function goalText(goal: Goal | undefined, unit: string): string {
  return goal === undefined ? '' : `${goal.at === 'most' ? '≤' : '≥'} ${goal.value} ${unit}`;
}

/** How far the value is on the right or on the wrong side of its goal. */
function distanceOf(goal: Goal | undefined, value: number): string {
  if (goal === undefined) return '';
  if (Number.isNaN(value)) return 'not measured';
  if (goal.value === 0) return value === 0 ? 'reached' : `missed, by ${short(value)}`;
  const better = goal.at === 'most' ? 1 - value / goal.value : value / goal.value - 1;
  const percent = `${Math.abs(Math.round(better * 100))} %`;
  return better >= 0 ? `reached, by ${percent}` : `missed, by ${percent}`;
}

function short(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
