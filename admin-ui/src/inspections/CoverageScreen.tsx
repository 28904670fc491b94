import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAreas, useNameOf } from '../api';
import { formatInstant } from '../format';
import { download, DownloadButton, LedgerTable, Notice, Panel, ProblemView, ScreenHead, toCsv } from '../shared';
import { coverageQuery, itemsQuery } from './queries';
import { RiskTag } from './RiskTag';
import './inspections.css';

const percent = (share: number | null) => (share === null ? '' : `${(share * 100).toFixed(1)}%`);

/** How far the inspections of a year reached. */
export function CoverageScreen() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { name: areaName } = useAreas();
  const { year = new Date().getFullYear() } = useSearch({ from: '/inspections/coverage' });
  const navigate = useNavigate({ from: '/inspections/coverage' });
  const { data, error, refetch } = useQuery(coverageQuery(year));
  const { data: items = [] } = useQuery(itemsQuery);
  const named = (code: string) => {
    const item = items.find(({ itemCode }) => itemCode === code);
    return item ? nameOf(item) : code;
  };
  const columns = ['employers', 'employersDrawn', 'drawn', 'done', 'inTime', 'overdue', 'withProblem'] as const;
  const save = () =>
    download(
      `inspection-coverage-${year}.csv`,
      toCsv(
        [`${t('inspections.report.title')} ${year}`, t('shared.asOf', { time: formatInstant(data?.asOf) })],
        [t('inspections.columns.area'), t('inspections.columns.riskClass'), ...columns.map((each) => t(`inspections.report.${each}`))],
        (data?.rows ?? []).map((row) => [row.area, row.riskClass, ...columns.map((each) => row[each])]),
      ),
    );
  return (
    <div className="screen">
      <ScreenHead
        title={t('inspections.report.title')}
        asOf={data?.asOf}
        tools={
          <>
            <label className="coverage-year">
              {t('inspections.report.year')}{' '}
              <select value={year} onChange={({ target }) => void navigate({ search: { year: Number(target.value) } })}>
                {Array.from({ length: 5 }, (_, back) => new Date().getFullYear() - back)
                  .concat(year)
                  .filter((each, at, all) => all.indexOf(each) === at)
                  .map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
              </select>
            </label>
            {data && data.rows.length > 0 && <DownloadButton name={t('inspections.report.title')} onClick={save} />}
          </>
        }
      />
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data?.rows.length === 0 && <Notice kind="empty" title={t('inspections.report.none')} />}
      {data?.rows.length !== 0 && !error && (
        <>
          <Panel flush title={t('inspections.report.byClass')}>
            <LedgerTable
              caption={t('inspections.report.byClass')}
              rows={data?.rows}
              rowKey={({ area, riskClass }) => area + riskClass}
              columns={[
                { key: 'area', title: t('inspections.columns.area'), leading: true, width: 120, cell: ({ area }) => areaName(area) },
                { key: 'class', title: t('inspections.columns.riskClass'), width: 80, short: true, cell: ({ riskClass }) => <RiskTag riskClass={riskClass} /> },
                { key: 'employers', title: t('inspections.report.employers'), number: true, short: true, cell: ({ employers }) => employers },
                { key: 'employersDrawn', title: t('inspections.report.employersDrawn'), number: true, short: true, cell: ({ employersDrawn }) => employersDrawn },
                { key: 'rate', title: t('inspections.report.rate'), number: true, short: true, cell: ({ coverage }) => percent(coverage) },
                { key: 'drawn', title: t('inspections.report.drawn'), number: true, short: true, cell: ({ drawn }) => drawn },
                { key: 'done', title: t('inspections.report.done'), number: true, short: true, cell: ({ done }) => done },
                { key: 'inTime', title: t('inspections.report.inTime'), number: true, short: true, cell: ({ inTime }) => inTime },
                { key: 'overdue', title: t('inspections.report.overdue'), number: true, short: true, cell: ({ overdue }) => overdue },
                { key: 'withProblem', title: t('inspections.report.withProblem'), number: true, short: true, cell: ({ withProblem }) => withProblem },
              ]}
            />
          </Panel>
          <Panel flush title={t('inspections.report.byItem')}>
            <LedgerTable
              caption={t('inspections.report.byItem')}
              rows={data?.items}
              rowKey={({ itemCode }) => itemCode}
              columns={[
                { key: 'item', title: t('inspections.report.item'), leading: true, width: 320, cell: ({ itemCode }) => named(itemCode) },
                { key: 'inspected', title: t('inspections.report.inspected'), number: true, short: true, cell: ({ inspected }) => inspected },
                { key: 'found', title: t('inspections.report.found'), number: true, short: true, cell: ({ found }) => found },
              ]}
            />
          </Panel>
        </>
      )}
    </div>
  );
}
