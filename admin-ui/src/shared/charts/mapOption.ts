import type { EChartsCoreOption } from 'echarts/core';
import { FONTS, inkOn, type Palette } from '../../theme';
import { CORE, CORE_CODES, DEVELOPMENT_AREA, DISTRICT_CODES, WHOLE } from './beijing';
import { type Classes, classOf, stepOf } from './classes';
import { LABELS, mapLayout, type Placed } from './mapLayout';

export interface MapFigure {
  readonly area: string;
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
}

export interface MapDrawing {
  readonly figures: ReadonlyMap<string, MapFigure>;
  readonly classes: Classes | null;
  readonly palette: Palette;
  readonly own: string | undefined;
  readonly unit: string;
  /** Names without 区, to fit. */
  readonly shortName: (name: string) => string;
}

const FONT_SIZE = 12;
/** Least room between a name and the outline around it. */
const APART = 6;

/** The fill of an area by its class. */
export function fillOf({ figures, classes, palette }: MapDrawing, area: string): string {
  const value = figures.get(area)?.value;
  return value === null || value === undefined || !classes
    ? palette.noData
    : (palette.ramp[stepOf(classOf(value, classes), classes)] ?? palette.noData);
}

/** About how wide a text is, px: a Chinese character is as wide as it is high, a Latin one a little over half. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.56), 0) * FONT_SIZE;

const outline = ({ palette }: MapDrawing) => ({ borderColor: palette.highlight, borderWidth: 3 });

function geo(drawing: MapDrawing, map: string, codes: readonly string[], { x, y, size }: Placed) {
  const { palette, own } = drawing;
  return {
    map,
    roam: false,
    layoutCenter: [x, y],
    layoutSize: size,
    // The reader's own area is the selected one: only so does its outline lie above its neighbours'.
    selectedMode: 'single',
    tooltip: { show: true },
    label: { show: false },
    emphasis: { label: { show: false } },
    select: { label: { show: false } },
    regions: codes.map((code) => {
      const fill = fillOf(drawing, code);
      return {
        name: code,
        selected: code === own,
        itemStyle: { areaColor: fill, borderColor: palette.surface, borderWidth: 1 },
        emphasis: { itemStyle: { areaColor: fill, borderColor: palette.text, borderWidth: 2 } },
        select: { itemStyle: { areaColor: fill, ...(code === own ? outline(drawing) : {}) } },
      };
    }),
  };
}

function labels(drawing: MapDrawing, geoIndex: number, codes: readonly string[], size: number) {
  const { figures, palette, shortName } = drawing;
  const shown = codes.flatMap((code) => {
    const figure = figures.get(code);
    const place = LABELS[code];
    if (!figure || !place) {
      return [];
    }
    const name = shortName(figure.name);
    const { outside } = place;
    const moved = geoIndex === 1 && outside && widthOf(name) + APART > outside.room * size ? outside : undefined;
    return [{ code, text: `${name}\n${figure.text}`, at: place.at, moved }];
  });
  return {
    type: 'scatter',
    coordinateSystem: 'geo',
    geoIndex,
    symbolSize: 3,
    itemStyle: { opacity: 1 },
    z: 5,
    data: shown.map(({ code, text, at, moved }) => ({
      name: code,
      value: [...at],
      itemStyle: { color: moved ? palette.text : 'transparent' },
      label: {
        show: true,
        position: 'inside',
        formatter: text,
        align: 'center',
        fontSize: FONT_SIZE,
        lineHeight: 15,
        color: moved ? palette.text : inkOn(fillOf(drawing, code)),
      },
      labelLine: { show: moved !== undefined, length2: 0, lineStyle: { color: palette.text, width: 1 } },
    })),
    labelLine: { show: true, length2: 0 },
    labelLayout: ({ dataIndex, rect }: { dataIndex?: number; rect: { x: number; y: number } }) => {
      const moved = shown[dataIndex ?? -1]?.moved;
      return moved ? { x: rect.x + moved.dx * size, y: rect.y + moved.dy * size, align: 'center' } : {};
    },
  };
}

/** The development area has no outline: a point in the city's map, with its own figure beside it. */
function marker(drawing: MapDrawing) {
  const { figures, palette, own, shortName } = drawing;
  const { code, at } = DEVELOPMENT_AREA;
  const figure = figures.get(code);
  return {
    type: 'scatter',
    coordinateSystem: 'geo',
    geoIndex: 0,
    symbol: 'diamond',
    symbolSize: 15,
    itemStyle: { opacity: 1 },
    z: 6,
    data: figure
      ? [
          {
            name: code,
            value: [...at],
            itemStyle: { color: fillOf(drawing, code), borderColor: palette.text, borderWidth: 1.5, ...(own === code ? outline(drawing) : {}) },
          },
        ]
      : [],
    label: {
      show: figure !== undefined,
      position: 'left',
      distance: 4,
      formatter: figure ? `${shortName(figure.name)} ${figure.text}` : '',
      color: palette.text,
      backgroundColor: palette.surface,
      borderColor: own === code ? palette.highlight : palette.border,
      borderWidth: own === code ? 2 : 1,
      padding: [2, 4],
      borderRadius: 2,
      fontSize: FONT_SIZE,
    },
  };
}

/** The whole city with the core enlarged beside it, or below it where there is no room beside. */
export function mapOption(drawing: MapDrawing, width: number): EChartsCoreOption {
  const { figures, palette, unit } = drawing;
  const { whole, core } = mapLayout(width);
  const outer = DISTRICT_CODES.filter((code) => !CORE_CODES.includes(code));
  return {
    textStyle: { fontFamily: FONTS },
    tooltip: {
      trigger: 'item',
      backgroundColor: palette.surface,
      borderColor: palette.border,
      textStyle: { color: palette.text, fontSize: 13 },
      formatter: ({ name }: { name: string }) => {
        const figure = figures.get(name);
        return figure ? `${figure.name}<br/><b>${figure.text}</b> ${unit}` : '';
      },
    },
    geo: [geo(drawing, WHOLE, DISTRICT_CODES, whole), geo(drawing, CORE, CORE_CODES, core)],
    series: [labels(drawing, 0, outer, whole.size), marker(drawing), labels(drawing, 1, CORE_CODES, core.size)],
  };
}
