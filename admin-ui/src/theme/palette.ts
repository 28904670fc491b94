/** Every colour of the product, once for each theme. Pairs of text and ground meet WCAG 2.2 AA (test/palette.test.ts). */
export interface Palette {
  readonly header: string;
  readonly headerText: string;
  readonly headerQuiet: string;
  readonly page: string;
  readonly surface: string;
  readonly sunken: string;
  readonly hover: string;
  readonly selected: string;
  readonly border: string;
  readonly hairline: string;
  readonly text: string;
  readonly quiet: string;
  readonly link: string;
  readonly primary: string;
  readonly primaryHover: string;
  readonly primaryText: string;
  readonly focus: string;
  readonly bad: string;
  readonly badGround: string;
  readonly warn: string;
  readonly warnGround: string;
  readonly good: string;
  readonly goodGround: string;
  readonly info: string;
  readonly infoGround: string;
  readonly still: string;
  readonly stillGround: string;
  readonly highlight: string;
  readonly ramp: readonly [string, string, string, string, string];
  readonly noData: string;
  readonly concluded: string;
  readonly renewed: string;
  readonly rescinded: string;
  readonly terminated: string;
  readonly stock: string;
}

export const light: Palette = {
  header: '#0f2f57',
  headerText: '#ffffff',
  headerQuiet: '#c3d3e8',
  page: '#f3f5f8',
  surface: '#ffffff',
  sunken: '#f6f8fb',
  hover: '#f0f5fc',
  selected: '#e4eefa',
  border: '#cfd7e2',
  hairline: '#e5e9ef',
  text: '#17212e',
  quiet: '#52606f',
  link: '#1556a8',
  primary: '#1556a8',
  primaryHover: '#0f468c',
  primaryText: '#ffffff',
  focus: '#1556a8',
  bad: '#a8071a',
  badGround: '#fdecec',
  warn: '#874d00',
  warnGround: '#fff4e0',
  good: '#135200',
  goodGround: '#ebf6e6',
  info: '#12498f',
  infoGround: '#e7f0fb',
  still: '#46525f',
  stillGround: '#edf0f4',
  highlight: '#b26a00',
  ramp: ['#eff3ff', '#bdd7e7', '#6baed6', '#2a76b0', '#08519c'],
  noData: '#e3e6ea',
  concluded: '#0072b2',
  renewed: '#00805e',
  rescinded: '#c24e00',
  terminated: '#a8588a',
  stock: '#1556a8',
};

export const dark: Palette = {
  header: '#0b213d',
  headerText: '#f2f6fb',
  headerQuiet: '#b4c6dd',
  page: '#0d131b',
  surface: '#151d28',
  sunken: '#111924',
  hover: '#1c2735',
  selected: '#1c3350',
  border: '#35424f',
  hairline: '#25303d',
  text: '#e4eaf1',
  quiet: '#a7b4c3',
  link: '#85b8f5',
  primary: '#2f6fc4',
  primaryHover: '#3a7bd2',
  primaryText: '#ffffff',
  focus: '#9cc6fa',
  bad: '#ff9c94',
  badGround: '#3a1719',
  warn: '#f0c073',
  warnGround: '#35270f',
  good: '#95d57c',
  goodGround: '#172b14',
  info: '#9ac4f7',
  infoGround: '#14294a',
  still: '#b6c1ce',
  stillGround: '#232d39',
  highlight: '#f0c04c',
  ramp: ['#12304f', '#1d5a86', '#2f8ab0', '#6bbcc4', '#d3efc9'],
  noData: '#2a323c',
  concluded: '#56b4e9',
  renewed: '#2fbf95',
  rescinded: '#f08a4b',
  terminated: '#d99cc3',
  stock: '#85b8f5',
};

/** Names every colour for the style sheets: `primaryText` becomes `--primary-text`, the ramp `--ramp-1` to `--ramp-5`. */
export function styleProperties(palette: Palette): ReadonlyArray<readonly [string, string]> {
  return Object.entries(palette).flatMap(([name, value]): Array<readonly [string, string]> => {
    const property = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return typeof value === 'string'
      ? [[property, value]]
      : (value as readonly string[]).map((step, i) => [`${property}-${i + 1}`, step] as const);
  });
}

function channel(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of `#rrggbb` as WCAG defines it. */
export function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** The ink, near black or white, that reads better on this ground. */
export function inkOn(ground: string): string {
  return contrast(ground, '#0b1622') >= contrast(ground, '#ffffff') ? '#0b1622' : '#ffffff';
}
