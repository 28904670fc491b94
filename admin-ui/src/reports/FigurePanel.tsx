import { useTranslation } from 'react-i18next';
import type { ReportFigure } from '../api';
import { formatNumber, NO_VALUE } from '../format';
import { useReader } from '../i18n/reader';
import { LedgerTable, Panel } from '../shared';

interface Props {
  readonly figures: readonly ReportFigure[];
  readonly hint: string;
}

/** The figures of a report by what they are about, beside those reported of the period before. */
export function FigurePanel({ figures, hint }: Props) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const groups = [...new Set(figures.map(({ group }) => group))];
  const told = (value: number | null, unit: ReportFigure['unit']) => {
    if (value === null) {
      return NO_VALUE;
    }
    switch (unit) {
      case 'PERCENT':
        return t('reports.figures.percent', { value: formatNumber(value, 1) });
      case 'DAYS':
        return t('reports.figures.days', { value: formatNumber(value) });
      default:
        return formatNumber(value);
    }
  };
  const change = ({ value, before, unit }: ReportFigure) => {
    if (value === null || before === null) {
      return '';
    }
    const rise = value - before;
    return rise === 0 ? '0' : `${rise > 0 ? '+' : ''}${formatNumber(rise, unit === 'PERCENT' ? 1 : 0)}`;
  };
  return (
    <Panel title={t('reports.figures.title')} hint={hint} className="report-figures">
      {groups.map((group) => {
        const rows = figures.filter((figure) => figure.group === group);
        const title = rows[0] ? pick(rows[0].groupZh, rows[0].groupEn) : group;
        return (
          <div key={group} className="report-group">
            <h3>{title}</h3>
            <LedgerTable
              caption={title}
              rows={rows}
              rowKey={({ code }) => code}
              columns={[
                { key: 'figure', title: t('reports.figures.figure'), leading: true, width: 220, cell: ({ labelZh, labelEn }) => pick(labelZh, labelEn) },
                { key: 'value', title: t('reports.figures.value'), width: 90, number: true, short: true, cell: ({ value, unit }) => told(value, unit) },
                { key: 'before', title: t('reports.figures.before'), width: 90, number: true, short: true, cell: ({ before, unit }) => told(before, unit) },
                { key: 'change', title: t('reports.figures.change'), width: 80, number: true, short: true, cell: change },
              ]}
            />
          </div>
        );
      })}
    </Panel>
  );
}
