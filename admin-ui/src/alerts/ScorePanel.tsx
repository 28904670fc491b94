import { useTranslation } from 'react-i18next';
import type { AlertScore } from '../api';
import { useReader } from '../i18n/reader';
import { type Column, LedgerTable, Panel, Tag } from '../shared';

const TONES = { GREEN: 'good', YELLOW: 'warn', ORANGE: 'warn', RED: 'bad' } as const;

/** The employer's score with every part, its weight and what stands behind it. */
export function ScorePanel({ score }: { score: AlertScore }) {
  const { t } = useTranslation();
  const { pick, list } = useReader();
  const band = score.band as keyof typeof TONES;
  const columns: ReadonlyArray<Column<AlertScore['parts'][number]>> = [
    {
      key: 'part',
      title: t('alerts.part'),
      leading: true,
      width: 150,
      cell: ({ part, nameZh, nameEn }) => (
        <>
          <span className="code">{part}</span> {pick(nameZh, nameEn)}
        </>
      ),
    },
    { key: 'reason', title: t('alerts.reason'), width: 200, most: 240, cell: ({ reasonZh, reasonEn }) => pick(reasonZh, reasonEn) },
    { key: 'points', title: t('alerts.points'), number: true, short: true, width: 60, cell: ({ points }) => points },
    { key: 'weight', title: t('alerts.weight'), number: true, short: true, width: 60, cell: ({ weight }) => weight },
    { key: 'evidence', title: t('alerts.evidence'), number: true, short: true, width: 70, cell: ({ evidence }) => evidence },
    { key: 'article', title: t('alerts.article'), width: 90, most: 120, cell: ({ article }) => article },
  ];
  return (
    <Panel
      flush
      title={t('alerts.scoreTitle', { value: score.value })}
      hint={t('alerts.scoreHint', { day: score.day, threshold: score.threshold })}
      extra={<Tag tone={TONES[band]}>{t(`alerts.bands.${band}`)}</Tag>}
    >
      <LedgerTable caption={t('alerts.score')} columns={columns} rows={score.parts} rowKey={({ part }) => part} />
      <div className="alert-score-foot quiet small">
        {score.rules.length > 0 && <p>{t('alerts.scoreBy', { rules: list(score.rules) })}</p>}
        {score.notEvaluated.length > 0 && (
          <p>{t('alerts.notEvaluated', { parts: list(score.notEvaluated.map(({ part, nameZh, nameEn }) => `${part} ${pick(nameZh, nameEn)}`)) })}</p>
        )}
      </div>
    </Panel>
  );
}
