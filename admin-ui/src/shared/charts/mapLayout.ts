/** Where the whole city, the enlarged core and every label stand, for a width in px. */
export interface MapLayout {
  readonly narrow: boolean;
  readonly height: number;
  readonly whole: Placed;
  readonly core: Placed;
}

/** A map by its centre and the longer of its sides, px. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const NARROW = 560;

/** Of the inner districts' box: height to width, as drawn (a degree of longitude is three quarters of one of latitude). */
const CORE_HEIGHT = 0.9;
/** Room under the core for the names that do not fit into it, and above it for its caption. */
const UNDER_CORE = 44;
const ABOVE_CORE = 30;

export function mapLayout(width: number): MapLayout {
  if (width < NARROW) {
    const whole = width * 0.97;
    const core = width * 0.74;
    const coreTop = whole + 12 + ABOVE_CORE;
    return {
      narrow: true,
      height: Math.round(coreTop + core * CORE_HEIGHT + UNDER_CORE),
      whole: { x: width / 2, y: whole / 2 + 4, size: whole },
      core: { x: width * 0.57, y: coreTop + (core * CORE_HEIGHT) / 2, size: core },
    };
  }
  const height = Math.round(Math.min(Math.max(width * 0.66, 400), 500));
  const whole = height * 0.97;
  const core = Math.min(width - whole * 0.84, height * 0.58);
  return {
    narrow: false,
    height,
    whole: { x: whole / 2 + 4, y: height / 2, size: whole },
    core: { x: width - core / 2 - 12, y: height - UNDER_CORE - (core * CORE_HEIGHT) / 2, size: core },
  };
}

/** The box around the core with its caption and the names under it. */
export function coreFrame({ core, narrow }: MapLayout, width: number) {
  const left = narrow ? 0 : core.x - core.size / 2;
  const top = core.y - (core.size * CORE_HEIGHT) / 2 - ABOVE_CORE;
  return { left, top, width: width - left, height: core.size * CORE_HEIGHT + ABOVE_CORE + UNDER_CORE };
}

export interface LabelPlace {
  readonly at: readonly [number, number];
  /** Where the name goes when it does not fit: shares of the core's size, from the point. */
  readonly outside?: { readonly dx: number; readonly dy: number; readonly room: number };
}

/** The middles of the widest places of each district; of the core's small ones, where their names go in other scripts. */
export const LABELS: Readonly<Record<string, LabelPlace>> = {
  '110109': { at: [115.83, 40.02] },
  '110111': { at: [115.8, 39.71] },
  '110112': { at: [116.76, 39.785] },
  '110113': { at: [116.76, 40.16] },
  '110114': { at: [116.24, 40.22] },
  '110115': { at: [116.385, 39.65] },
  '110116': { at: [116.64, 40.8] },
  '110117': { at: [117.13, 40.21] },
  '110118': { at: [116.98, 40.52] },
  '110119': { at: [116.1, 40.5] },
  '110105': { at: [116.535, 39.955] },
  '110106': { at: [116.285, 39.857] },
  '110108': { at: [116.265, 40.03] },
  '110101': { at: [116.416, 39.9], outside: { dx: 0.19, dy: 0.3, room: 0.1 } },
  '110102': { at: [116.363, 39.9], outside: { dx: -0.05, dy: 0.36, room: 0.12 } },
  '110107': { at: [116.18, 39.925], outside: { dx: -0.35, dy: -0.04, room: 0.15 } },
};
