import { LineChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type ECElementEvent, init, use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { type ReactNode, useEffect, useRef, useState } from 'react';

register([LineChart, ScatterChart, GeoComponent, GridComponent, TooltipComponent, LabelLayout, SVGRenderer]);

interface Props {
  /** What is drawn in so many pixels of width. */
  readonly option: (width: number) => EChartsCoreOption;
  readonly height: (width: number) => number;
  /** Says what the picture shows, and that the table view has the figures. */
  readonly label: string;
  readonly onSelect?: (name: string) => void;
  /** What lies under the picture. */
  readonly behind?: (width: number) => ReactNode;
}

/** An ECharts picture as SVG: sharp in print, its text searchable, one image with one label to assistive technology. */
export function Chart({ option, height, label, onSelect, behind }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init> | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = frame.current;
    if (!element) {
      return undefined;
    }
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth));
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    if (frame.current && width > 0) {
      chart.current ??= init(frame.current, null, { renderer: 'svg' });
      chart.current.resize({ width, height: height(width) });
      chart.current.setOption({ animation: false, ...option(width) }, { notMerge: true });
    }
  }, [option, height, width]);

  useEffect(() => {
    const current = chart.current;
    if (!current || !onSelect) {
      return undefined;
    }
    const select = ({ name }: ECElementEvent) => onSelect(name);
    current.on('click', select);
    return () => {
      current.off('click', select);
    };
  }, [onSelect, width]);

  return (
    <div className="chart" style={{ height: height(width || 360) }}>
      {width > 0 && behind?.(width)}
      <div ref={frame} role="img" aria-label={label} />
    </div>
  );
}
