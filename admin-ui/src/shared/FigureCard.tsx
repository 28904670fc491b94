import { InfoCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeInPercent, formatChange, formatNumber } from '../format';
import { Facts } from './Facts';
import './figure-card.css';

export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly previous: number | null;
  readonly unit: string;
  readonly decimals: number;
  readonly formula: string;
  readonly source: string;
  /** The same figure of the whole city, where the card shows a part of it. */
  readonly city?: number | null;
}

interface Props {
  readonly figure: Figure;
  readonly asOf: string;
  readonly release: string;
}

const ARROWS = { up: '▲', down: '▼', same: '■' } as const;

function direction(percent: number): keyof typeof ARROWS {
  const rounded = Math.round(percent * 10);
  return rounded === 0 ? 'same' : rounded > 0 ? 'up' : 'down';
}

/** One figure with all that is needed to quote it: unit, day, release, definition and change on the month before. */
export function FigureCard({ figure, asOf, release }: Props) {
  const { t } = useTranslation();
  const { name, value, previous, unit, decimals, formula, source, city } = figure;
  const change = changeInPercent(value, previous);
  const definition = (
    <div className="figure-definition">
      <Facts
        facts={[
          { term: t('overview.card.formula'), value: formula, wide: true },
          { term: t('overview.card.unit'), value: unit },
          { term: t('overview.card.source'), value: source },
        ]}
      />
    </div>
  );
  return (
    <li className="figure-card">
      <div className="figure-name">
        <h3>{name}</h3>
        <Popover content={definition} title={name} trigger="click">
          <Button
            type="text"
            size="small"
            icon={<InfoCircleOutlined />}
            aria-label={t('overview.card.define', { name })}
          />
        </Popover>
      </div>
      <p className="figure-value">
        <strong>{formatNumber(value, decimals)}</strong> <span className="quiet">{unit}</span>
      </p>
      <p className="small figure-change">
        {change === null ? (
          <span className="quiet">{t('overview.card.noChange')}</span>
        ) : (
          <>
            <span aria-hidden className="figure-arrow">
              {ARROWS[direction(change)]}
            </span>{' '}
            {formatChange(change)} <span className="quiet">{t('overview.card.change')}</span>
          </>
        )}
        {city !== undefined && (
          <span className="quiet figure-city">{t('overview.card.cityValue', { value: formatNumber(city, decimals) })}</span>
        )}
      </p>
      <p className="quiet small figure-foot">
        <span>{t('overview.card.asOf', { asOf })}</span>
        <span className="figure-release" title={release}>
          {t('overview.card.release', { release })}
        </span>
      </p>
    </li>
  );
}
