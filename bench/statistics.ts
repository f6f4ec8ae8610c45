/** Milliseconds on the machine's monotonic clock, which all processes of the bench share. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Nearest rank: the p99 of fewer than a hundred samples is the largest. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (!Number.isInteger(middle)) return sorted[Math.floor(middle)] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Things a second between the first and the last of some moments in milliseconds. */
export function rateOf(moments: readonly number[]): number {
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  return moments.length < 2 || last <= first ? Number.NaN : ((moments.length - 1) * 1_000) / (last - first);
}
