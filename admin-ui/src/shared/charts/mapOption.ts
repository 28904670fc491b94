import type { EChartsCoreOption } from 'echarts/core';
import { inkOn, type Palette } from '../../theme';
import { CORE, CORE_CODES, DEVELOPMENT_AREA, DISTRICT_CODES, WHOLE } from './beijing';
import { type Classes, classOf, stepOf } from './classes';

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

const NARROW = 560;

export const mapHeight = (width: number) => (width < NARROW ? Math.round(width * 1.42) : Math.min(Math.round(width * 0.66), 500));

/** The fill of an area by its class. */
export function fillOf({ figures, classes, palette }: MapDrawing, area: string): string {
  const value = figures.get(area)?.value;
  return value === null || value === undefined || !classes
    ? palette.noData
    : (palette.ramp[stepOf(classOf(value, classes), classes)] ?? palette.noData);
}

function region(drawing: MapDrawing, area: string, labelled: boolean) {
  const { figures, palette, own, shortName } = drawing;
  const fill = fillOf(drawing, area);
  const figure = figures.get(area);
  return {
    name: area,
    itemStyle: {
      areaColor: fill,
      borderColor: area === own ? palette.highlight : palette.surface,
      borderWidth: area === own ? 3 : 1,
    },
    label: {
      show: labelled,
      color: inkOn(fill),
      fontSize: 12,
      lineHeight: 15,
      formatter: () => (figure ? `${shortName(figure.name)}\n${figure.text}` : ''),
    },
    emphasis: {
      itemStyle: { areaColor: fill, borderColor: palette.text, borderWidth: 2 },
      label: { show: labelled, color: inkOn(fill) },
    },
  };
}

function geo(drawing: MapDrawing, map: string, codes: readonly string[], place: object, labelled: (code: string) => boolean) {
  return {
    map,
    roam: false,
    selectedMode: false,
    ...place,
    regions: codes.map((code) => region(drawing, code, labelled(code))),
  };
}

/** The whole city with the core enlarged beside it, or below it where there is no room beside. */
export function mapOption(drawing: MapDrawing, width: number): EChartsCoreOption {
  const { figures, palette, own, unit, shortName } = drawing;
  const narrow = width < NARROW;
  const height = mapHeight(width);
  const whole = narrow
    ? { layoutCenter: ['50%', `${Math.round(width * 0.49)}`], layoutSize: width * 0.95 }
    : { layoutCenter: ['36%', '50%'], layoutSize: Math.min(width * 0.7, height * 0.97) };
  const core = narrow
    ? { layoutCenter: ['50%', `${Math.round(width * 1.19)}`], layoutSize: width * 0.58 }
    : { layoutCenter: ['84%', '72%'], layoutSize: Math.min(width * 0.31, height * 0.5) };
  const marker = figures.get(DEVELOPMENT_AREA.code);
  const markerFill = fillOf(drawing, DEVELOPMENT_AREA.code);
  return {
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
    geo: [
      { ...geo(drawing, WHOLE, DISTRICT_CODES, whole, (code) => !CORE_CODES.includes(code)), tooltip: { show: true } },
      { ...geo(drawing, CORE, CORE_CODES, core, () => true), tooltip: { show: true } },
    ],
    series: [
      {
        type: 'scatter',
        coordinateSystem: 'geo',
        geoIndex: 0,
        symbol: 'diamond',
        symbolSize: 15,
        data: marker
          ? [
              {
                name: DEVELOPMENT_AREA.code,
                value: [...DEVELOPMENT_AREA.at],
                itemStyle: {
                  color: markerFill,
                  borderColor: own === DEVELOPMENT_AREA.code ? palette.highlight : palette.text,
                  borderWidth: own === DEVELOPMENT_AREA.code ? 3 : 1.5,
                },
              },
            ]
          : [],
        label: {
          show: marker !== undefined,
          position: 'right',
          formatter: marker ? `${shortName(marker.name)} ${marker.text}` : '',
          color: palette.text,
          backgroundColor: palette.surface,
          padding: [2, 4],
          borderRadius: 2,
          fontSize: 12,
        },
      },
    ],
  };
}
