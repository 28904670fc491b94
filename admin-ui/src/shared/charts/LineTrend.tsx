import { useCallback } from 'react';
import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber } from '../../format';
import { FONTS, type Palette, useTheme } from '../../theme';
import { Chart } from './Chart';
import './line-trend.css';

export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly dash?: 'solid' | 'dashed' | 'dotted' | number[];
  readonly values: ReadonlyArray<number | null>;
}

interface Props {
  readonly periods: readonly string[];
  readonly lines: readonly Line[];
  readonly label: string;
  readonly height: number;
  /** Stocks that hardly move may leave the zero out of the picture; the caption then says so. */
  readonly fromZero: boolean;
  /** Digits after the point; none unless said. */
  readonly decimals?: number;
  /** The last period is not over: its points are hollow. */
  readonly isLastOpen?: boolean;
}

function lineOption({ periods, lines, fromZero, isLastOpen, decimals }: Props, palette: Palette, width: number): EChartsCoreOption {
  return {
    textStyle: { fontFamily: FONTS },
    grid: { left: 8, right: 16, top: 12, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: palette.surface,
      borderColor: palette.border,
      textStyle: { color: palette.text, fontSize: 13 },
      axisPointer: { lineStyle: { color: palette.quiet } },
      valueFormatter: (value: unknown) => formatNumber(value as number | null, decimals),
    },
    xAxis: {
      type: 'category',
      data: periods,
      boundaryGap: false,
      axisLine: { lineStyle: { color: palette.border } },
      axisTick: { lineStyle: { color: palette.border } },
      axisLabel: { color: palette.quiet, fontSize: 12, hideOverlap: true, interval: width < 480 ? 'auto' : undefined },
    },
    yAxis: {
      type: 'value',
      min: fromZero ? 0 : undefined,
      scale: !fromZero,
      splitNumber: 4,
      axisLabel: { color: palette.quiet, fontSize: 12, formatter: (value: number) => formatNumber(value, decimals) },
      splitLine: { lineStyle: { color: palette.hairline } },
    },
    series: lines.map(({ name, colour, dash, values }) => ({
      type: 'line',
      name,
      data: values.map((value, at) =>
        isLastOpen && at === values.length - 1 ? { value, symbolSize: 8, itemStyle: { color: palette.surface, borderColor: colour, borderWidth: 2 } } : value,
      ),
      color: colour,
      lineStyle: { width: 2, type: dash ?? 'solid' },
      symbol: 'circle',
      symbolSize: isLastOpen && periods.length > 14 ? 0 : 6,
      showSymbol: isLastOpen || periods.length <= 14,
    })),
  };
}

/** Series as lines, told apart by colour and by dash, with a legend that is text. */
export function LineTrend(props: Props) {
  const { palette } = useTheme();
  const key = JSON.stringify([props.periods, props.lines, props.fromZero, props.isLastOpen, props.decimals, palette.page]);
  // The drawing changes with its key only.
  const option = useCallback((width: number) => lineOption(props, palette, width), [key]);
  const height = useCallback(() => props.height, [props.height]);
  return (
    <div className="line-trend">
      {props.lines.length > 1 && (
        <ul>
          {props.lines.map(({ name, colour, dash, values }) => (
            <li key={name}>
              <svg width="26" height="8" aria-hidden>
                <line x1="0" y1="4" x2="26" y2="4" stroke={colour} strokeWidth="2.5" strokeDasharray={dashArray(dash)} />
              </svg>
              {name} <span className="quiet">{formatNumber(values.at(-1), props.decimals)}</span>
            </li>
          ))}
        </ul>
      )}
      <Chart option={option} height={height} label={props.label} />
    </div>
  );
}

function dashArray(dash: Line['dash']): string | undefined {
  if (Array.isArray(dash)) {
    return dash.join(' ');
  }
  return dash === 'dashed' ? '8 4' : dash === 'dotted' ? '2.5 3' : undefined;
}
