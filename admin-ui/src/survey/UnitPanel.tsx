import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SurveyFrame, type SurveyUnit, useCodeList } from '../api';
import { formatDay, formatNumber, NO_VALUE } from '../format';
import { type Column, ExportMenu, FilterBar, FilterChoice, FilterSearch, FIRST, PagedLedger, Panel, Tag, type Trail } from '../shared';
import { useStratumNames } from './names';
import { unitsQuery } from './queries';
import { type FrameSearch, readFrameSearch } from './search';

const LONGEST = 100;
const PLACES = 6;

interface Props {
  readonly page: SurveyFrame;
  readonly search: FrameSearch;
  readonly onAsk: (search: FrameSearch, trail?: Trail) => void;
}

/** The employers of the frame as they were when it was made, page by page, and as a file. */
export function UnitPanel({ page, search, onAsk }: Props) {
  const { t } = useTranslation();
  const { frame, bands, strata } = page;
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const names = useStratumNames(bands);
  const { name: ownershipName } = useCodeList('ownership');
  const { name: sizeName } = useCodeList('size-class');
  const [text, setText] = useState(search.q ?? '');
  const units = useQuery(unitsQuery(frame.frameNo, search));
  const ask = (change: FrameSearch) => onAsk(readFrameSearch({ ...search, q: text, ...FIRST.place, ...change }));
  const reset = () => {
    setText('');
    onAsk({});
  };
  const choices = (of: 'area' | 'section', name: (code: string) => string) =>
    [...new Set(strata.map((stratum) => stratum[of]))].sort().map((code) => ({ value: code, label: code.startsWith('_') ? name(code) : `${of === 'section' ? `${code} ` : ''}${name(code)}` }));
  const columns: ReadonlyArray<Column<SurveyUnit>> = [
    {
      key: 'name',
      title: t('survey.units.name'),
      leading: true,
      width: 210,
      most: 270,
      cell: ({ name, creditCode, place }) => (
        <>
          {name}
          <br />
          <span className="code small quiet">{creditCode}</span> {place !== null && <Tag tone="info">{t('survey.units.yes')}</Tag>}
        </>
      ),
    },
    { key: 'area', title: t('survey.units.area'), width: 90, cell: ({ area }) => names.area(area) },
    { key: 'section', title: t('survey.units.section'), width: 130, most: 170, cell: ({ section }) => names.section(section) },
    { key: 'contracts', title: t('survey.units.contracts'), width: 85, number: true, short: true, cell: ({ contracts }) => formatNumber(contracts) },
    { key: 'concluded', title: t('survey.units.concluded'), width: 85, number: true, short: true, cell: ({ concluded }) => formatNumber(concluded) },
    { key: 'insured', title: t('survey.units.insured'), width: 85, number: true, short: true, cell: ({ insured }) => formatNumber(insured) },
    { key: 'weight', title: t('survey.units.weight'), width: 105, number: true, short: true, cell: ({ weight }) => (weight === null ? NO_VALUE : formatNumber(weight, PLACES)) },
    { key: 'ownership', title: t('survey.units.ownership'), width: 110, most: 130, cell: ({ ownershipCode }) => ownershipName(ownershipCode) },
    { key: 'size', title: t('survey.units.size'), width: 70, short: true, cell: ({ sizeClass }) => sizeName(sizeClass) },
    { key: 'last', title: t('survey.units.last'), width: 100, short: true, cell: ({ lastFiledOn }) => formatDay(lastFiledOn) },
  ];
  return (
    <Panel
      flush
      title={t('survey.units.title')}
      extra={
        <ExportMenu ledger="survey-units" search={{ ...search, frame: frame.frameNo }} sort="creditCode" />
      }
    >
      <div className="panel-body survey-filter no-print">
        <FilterBar onSubmit={() => ask({})} onReset={reset}>
          <FilterSearch label={t('survey.units.search')} hint={t('survey.units.searchHint')} maxLength={LONGEST} value={text} onChange={setText} />
          <FilterChoice label={t('survey.units.area')} width={130} value={search.area} options={choices('area', names.area)} onChange={(area) => ask({ area })} />
          <FilterChoice label={t('survey.units.section')} width={180} value={search.section} options={choices('section', names.section)} onChange={(section) => ask({ section })} />
          <FilterChoice
            label={t('survey.units.band')}
            width={130}
            value={search.band}
            options={bands.map(({ code }) => ({ value: code, label: names.band(code) }))}
            onChange={(band) => ask({ band })}
          />
          {frame.sample && (
            <label className="survey-sampled">
              <input type="checkbox" checked={search.sampled ?? false} onChange={({ target }) => ask({ sampled: target.checked || undefined })} /> {t('survey.units.onlySampled')}
            </label>
          )}
        </FilterBar>
      </div>
      <PagedLedger
        caption={t('survey.units.title')}
        answer={units}
        columns={columns}
        rowKey={({ creditCode }) => creditCode}
        place={search}
        trail={trail}
        total={units.data?.total}
        onTurn={({ place, trail: way }) => onAsk({ ...search, ...place }, way)}
        onReset={reset}
        empty={{ title: t('survey.units.empty'), text: t('survey.units.emptyText') }}
      />
    </Panel>
  );
}
