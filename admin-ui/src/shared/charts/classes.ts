/** Classes of a choropleth: at most five, of about as many areas each, parted at readable figures. */
export interface Classes {
  /** Upper bounds of all classes but the last; a value equal to a bound belongs to the class above. */
  readonly bounds: readonly number[];
  readonly lowest: number;
  readonly highest: number;
}

const MOST = 5;

/** Rounds to `digits` significant digits, so that a legend can be read. */
export function roundTo(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits));
}

export function classify(values: readonly number[]): Classes | null {
  const sorted = [...values].sort((a, b) => a - b);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) {
    return null;
  }
  const quantiles = Array.from({ length: MOST - 1 }, (_, i) => {
    const at = ((i + 1) * sorted.length) / MOST;
    return sorted[Math.min(Math.floor(at), sorted.length - 1)] ?? highest;
  });
  for (const digits of [2, 3, 4]) {
    const bounds = [...new Set(quantiles.map((bound) => roundTo(bound, digits)))].filter(
      (bound) => bound > lowest && bound <= highest,
    );
    if (bounds.length === MOST - 1 || digits === 4) {
      return { bounds, lowest, highest };
    }
  }
  return { bounds: [], lowest, highest };
}

/** The class of a value, 0 for the lowest. */
export function classOf(value: number, { bounds }: Classes): number {
  return bounds.filter((bound) => value >= bound).length;
}

/** Which of the ramp's five steps the class gets: few classes are spread over the whole ramp. */
export function stepOf(index: number, { bounds }: Classes): number {
  return bounds.length === 0 ? 2 : Math.round((index * (MOST - 1)) / bounds.length);
}
