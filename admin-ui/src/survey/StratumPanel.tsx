import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyFrame, SurveyStratum } from '../api';
import { formatNumber, NO_VALUE } from '../format';
import { type Column, LedgerTable, Panel, Tag } from '../shared';
import { useStratumNames } from './names';
import type { FrameSearch } from './search';

const FIRST_ROWS = 10;
const PLACES = 6;

interface Props {
  readonly page: SurveyFrame;
  /** What is asked of the units is asked of the strata as well. */
  readonly search: FrameSearch;
}

/** The strata that are asked for, with units, sample and weight; the first of them until all are wanted. */
export function StratumPanel({ page: { strata, bands }, search }: Props) {
  const { t } = useTranslation();
  const names = useStratumNames(bands);
  const [isWhole, setWhole] = useState(false);
  const asked = strata.filter(
    ({ area, section, band }) => (!search.area || area === search.area) && (!search.section || section === search.section) && (!search.band || band === search.band),
  );
  const columns: ReadonlyArray<Column<SurveyStratum>> = [
    { key: 'stratum', title: t('survey.strata.stratum'), leading: true, width: 130, cell: ({ stratum }) => <span className="code">{stratum}</span> },
    { key: 'area', title: t('survey.units.area'), width: 100, cell: ({ area }) => names.area(area) },
    { key: 'section', title: t('survey.units.section'), width: 200, most: 260, cell: ({ section }) => names.section(section) },
    {
      key: 'band',
      title: t('survey.units.band'),
      width: 150,
      cell: ({ band }) => (
        <>
          {names.band(band)} {bands.some(({ code, takenWhole }) => code === band && takenWhole) && <Tag tone="info">{t('survey.strata.whole')}</Tag>}
        </>
      ),
    },
    { key: 'units', title: t('survey.strata.units'), width: 90, number: true, short: true, cell: ({ units }) => formatNumber(units) },
    { key: 'contracts', title: t('survey.strata.contracts'), width: 100, number: true, short: true, cell: ({ contracts }) => formatNumber(contracts) },
    { key: 'sampled', title: t('survey.strata.sampled'), width: 90, number: true, short: true, cell: ({ sampled }) => formatNumber(sampled) },
    { key: 'weight', title: t('survey.strata.weight'), width: 110, number: true, short: true, cell: ({ weight }) => (weight === null ? NO_VALUE : formatNumber(weight, PLACES)) },
  ];
  return (
    <Panel
      flush
      title={t('survey.strata.title')}
      hint={t('survey.strata.summary', { shown: formatNumber(asked.length), units: formatNumber(asked.reduce((sum, { units }) => sum + units, 0)) })}
    >
      <LedgerTable caption={t('survey.strata.title')} rows={isWhole ? asked : asked.slice(0, FIRST_ROWS)} rowKey={({ stratum }) => stratum} columns={columns} />
      {!isWhole && asked.length > FIRST_ROWS && (
        <div className="survey-more no-print">
          <Button onClick={() => setWhole(true)}>{t('survey.strata.more', { count: asked.length })}</Button>
        </div>
      )}
    </Panel>
  );
}
