import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../format';
import { useTheme } from '../../theme';
import { Notice } from '../Notice';
import { loadMap } from './beijing';
import { Chart } from './Chart';
import { classify, classOf, type Classes, stepOf } from './classes';
import { coreFrame, mapLayout } from './mapLayout';
import { type MapDrawing, type MapFigure, mapOption } from './mapOption';
import './choropleth-map.css';

interface Props {
  readonly figures: readonly MapFigure[];
  readonly unit: string;
  readonly decimals: number;
  readonly label: string;
  /** The reader's own area, outlined. */
  readonly own?: string | undefined;
  /** What a click on an area does; that it leads to the employers there unless said. */
  readonly hint?: string | undefined;
  readonly onSelect: (area: string) => void;
}

const mapHeight = (width: number) => mapLayout(width).height;

const shortName = (name: string) => (name.includes('经济技术开发区') ? '经开区' : name.replace(/区$/, '').replace(/^Beijing /, ''));

/** Rates by area, never counts: a large district is not a dark one because it is large. */
export function ChoroplethMap({ figures, unit, decimals, label, own, hint, onSelect }: Props) {
  const { t } = useTranslation();
  const { palette } = useTheme();
  const { data: map, error } = useQuery({ queryKey: ['map'], queryFn: loadMap, staleTime: Infinity });
  const classes = classify(figures.flatMap(({ value }) => (value === null ? [] : [value])));
  const drawing: MapDrawing = {
    figures: new Map(figures.map((figure) => [figure.area, figure])),
    classes,
    palette,
    own,
    unit,
    shortName,
  };
  const key = JSON.stringify([figures, own, unit, palette.page]);
  // The drawing changes with its key only.
  const option = useCallback((width: number) => mapOption(drawing, width), [key]);
  const coreBox = (width: number) => (
    <div className="choropleth-core" style={coreFrame(mapLayout(width), width)} aria-hidden>
      {t('overview.map.core')}
    </div>
  );
  if (error) {
    return <Notice kind="warn" title={t('overview.map.failed')} />;
  }
  return (
    <div className="choropleth">
      {map ? (
        <Chart option={option} height={mapHeight} label={label} onSelect={onSelect} behind={coreBox} />
      ) : (
        <div className="choropleth-waiting">{t('shared.loading')}</div>
      )}
      {classes && <Legend classes={classes} unit={unit} decimals={decimals} />}
      <p className="quiet small">
        {t('overview.map.schematic')} {t('overview.map.marker')} {hint ?? t('overview.map.open')}
      </p>
    </div>
  );
}

function Legend({ classes, unit, decimals }: { classes: Classes; unit: string; decimals: number }) {
  const { t } = useTranslation();
  const edges = [classes.lowest, ...classes.bounds, classes.highest];
  return (
    <div className="choropleth-legend">
      <span className="quiet small">{unit}</span>
      <ol aria-label={t('overview.map.classes')}>
        {edges.slice(0, -1).map((edge, i) => (
          <li key={edge} className="small">
            <span aria-hidden style={{ background: `var(--ramp-${stepOf(classOf(edge, classes), classes) + 1})` }} />
            {formatNumber(edge, decimals)}–{formatNumber(edges[i + 1], decimals)}
          </li>
        ))}
        <li className="small">
          <span aria-hidden style={{ background: 'var(--no-data)' }} />
          {t('overview.map.noData')}
        </li>
      </ol>
    </div>
  );
}
