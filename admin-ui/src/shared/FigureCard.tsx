import { InfoCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeInPercent, formatChange, formatNumber } from '../format';
import { Facts } from './Facts';
import './figure-card.css';

export interface Figure {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly previous: number | null;
  /** Whether the month's figure may be set against the month before: not while the month goes on and events are counted. */
  readonly isComparable: boolean;
  readonly unit: string;
  readonly decimals: number;
  readonly definition: string;
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
  const { name, value, unit, decimals, definition, source, city } = figure;
  const facts = (
    <div className="figure-definition">
      <Facts
        facts={[
          { term: t('shared.figure.definition'), value: definition, wide: true },
          { term: t('shared.figure.unit'), value: unit },
          { term: t('shared.figure.asOfTerm'), value: asOf },
          { term: t('shared.figure.release'), value: <span className="code">{release}</span>, wide: true },
          { term: t('shared.figure.source'), value: source, wide: true },
        ]}
      />
    </div>
  );
  return (
    <li className="figure-card">
      <h3>{name}</h3>
      <p className="figure-value">
        <strong>{formatNumber(value, decimals)}</strong>
        <span className="quiet">{unit}</span>
      </p>
      <p className="small">
        <Change figure={figure} />
      </p>
      {city !== undefined && <p className="quiet small">{t('shared.figure.city', { value: formatNumber(city, decimals) })}</p>}
      <div className="quiet small figure-foot">
        {t('shared.figure.asOf', { asOf })}
        <Popover content={facts} title={name} trigger="click">
          <Button type="text" size="small" icon={<InfoCircleOutlined />} aria-label={t('shared.figure.define', { name })} />
        </Popover>
      </div>
    </li>
  );
}

function Change({ figure: { value, previous, isComparable, decimals } }: { figure: Figure }) {
  const { t } = useTranslation();
  const change = changeInPercent(value, previous);
  if (change === null) {
    return <span className="quiet">{t('shared.figure.noChange')}</span>;
  }
  if (!isComparable) {
    return <span className="quiet">{t('shared.figure.wholeMonthBefore', { value: formatNumber(previous, decimals) })}</span>;
  }
  return (
    <>
      <span aria-hidden className="figure-arrow">
        {ARROWS[direction(change)]}
      </span>{' '}
      {formatChange(change)} <span className="quiet">{t('shared.figure.change')}</span>
    </>
  );
}
