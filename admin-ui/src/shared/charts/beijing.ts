import { registerMap } from 'echarts/core';

/** The sixteen districts of GB/T 2260. The development area has no outline of its own. */
export const DISTRICT_CODES = [
  '110101', '110102', '110105', '110106', '110107', '110108', '110109', '110111',
  '110112', '110113', '110114', '110115', '110116', '110117', '110118', '110119',
] as const;

/** The six inner districts, too small on a map of the whole city. */
export const CORE_CODES: readonly string[] = ['110101', '110102', '110105', '110106', '110107', '110108'];

/** The development area (经开区): its code and a point within it. */
export const DEVELOPMENT_AREA = { code: '110302', at: [116.506, 39.795] as const };

export interface AreaFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: { readonly name: string; readonly label: string; readonly cp: readonly [number, number] };
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: readonly unknown[] };
}

export interface AreaMap {
  readonly type: 'FeatureCollection';
  readonly features: readonly AreaFeature[];
}

/**
 * The map, if its features are exactly the sixteen districts. The file is a replaceable asset: one with other codes
 * would colour the wrong places without a word.
 */
export function checkedMap(value: unknown): AreaMap {
  const features = (value as Partial<AreaMap> | null)?.features;
  const codes = Array.isArray(features) ? features.map((feature: AreaFeature) => feature.id).sort() : [];
  if (codes.join() !== DISTRICT_CODES.join()) {
    throw new Error(`the map's areas are not the sixteen districts: ${codes.join(', ')}`);
  }
  return value as AreaMap;
}

export const WHOLE = 'beijing';
export const CORE = 'beijing-core';

/** Fetches the map, checks it and gives it to ECharts, whole and core. */
export async function loadMap(): Promise<AreaMap> {
  const response = await fetch('/geo/beijing.json');
  if (!response.ok) {
    throw new Error(`the map answered ${response.status}`);
  }
  const map = checkedMap(await response.json());
  const core = { ...map, features: map.features.filter(({ id }) => CORE_CODES.includes(id)) };
  registerMap(WHOLE, map as never);
  registerMap(CORE, core as never);
  return map;
}
