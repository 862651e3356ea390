/** The middle of some numbers, and how far they lie apart. */

export function median(numbers) {
  return spread(numbers).middle;
}

export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { least: sorted[0], middle, most: sorted.at(-1) };
}
