export const EFFECT_GROUPINGS = ['both', 'rule', 'area'] as const;
export type EffectGrouping = (typeof EFFECT_GROUPINGS)[number];

/** Of which leads the effect is told, and by what. */
export interface EffectSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: EffectGrouping | undefined;
}

const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

export const readEffectSearch = ({ from, to, by }: Record<string, unknown>): EffectSearch => ({
  from: day(from),
  to: day(to),
  by: EFFECT_GROUPINGS.find((each) => each === by),
});
