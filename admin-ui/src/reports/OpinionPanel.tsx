import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, meQuery, type Opinion } from '../api';
import { formatInstant } from '../format';
import { FormDialog, Panel, ProblemView } from '../shared';
import { opinionsQuery, recordOpinion, strikeOpinion } from './queries';

const SOURCES = ['ENTERPRISE', 'UNION', 'WORKER'] as const;

interface Props {
  readonly area: string;
  readonly period: string;
  /** It is the reader's own unit. */
  readonly isOwn: boolean;
}

/** What the unit heard from enterprises, unions and workers within the period. */
export function OpinionPanel({ area, period, isOwn }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(opinionsQuery(area, period));
  const opinions = data?.pages.flatMap(({ items }) => items);
  const [isRecording, setRecording] = useState(false);
  const [struck, setStruck] = useState<Opinion | null>(null);
  const mayRecord = isOwn && may(me, 'recordOpinions');
  const renew = () => queries.invalidateQueries({ queryKey: ['district-reports'] });
  return (
    <Panel
      title={t('reports.opinions.title')}
      hint={t('reports.opinions.hint')}
      extra={mayRecord && <Button onClick={() => setRecording(true)}>{t('reports.opinions.record')}</Button>}
    >
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {opinions?.length === 0 && <p className="quiet">{t('reports.opinions.none')}</p>}
      <ul className="report-opinions">
        {opinions?.map((opinion) => (
          <li key={opinion.opinionNo}>
            <p>
              <strong>{t(`reports.opinions.sources.${opinion.source}`)}</strong> {opinion.heardOn} · {opinion.occasion}
            </p>
            <p className={opinion.struckBy ? 'report-text report-struck' : 'report-text'}>{opinion.text}</p>
            <p className="quiet small">
              {t('reports.opinions.recorded', { who: opinion.recordedBy, when: formatInstant(opinion.recordedAt) })}
              {opinion.struckBy && ` · ${t('reports.opinions.struck', { reason: opinion.struckFor ?? '', who: opinion.struckBy, when: formatInstant(opinion.struckAt) })}`}
            </p>
            {mayRecord && !opinion.struckBy && (
              <Button size="small" className="no-print" onClick={() => setStruck(opinion)}>
                {t('reports.opinions.strike')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('shared.more')}
        </Button>
      )}
      {isRecording && (
        <FormDialog
          title={t('reports.opinions.record')}
          submit={t('reports.opinions.record')}
          fields={[
            { name: 'heardOn', label: t('reports.opinions.heardOn'), kind: 'date' },
            { name: 'source', label: t('reports.opinions.source'), kind: 'choice', options: SOURCES.map((value) => ({ value, label: t(`reports.opinions.sources.${value}`) })) },
            { name: 'occasion', label: t('reports.opinions.occasion'), kind: 'text', longest: 200, hint: t('reports.opinions.occasionHint') },
            { name: 'text', label: t('reports.opinions.text'), kind: 'area', longest: 4000, hint: t('reports.opinions.textHint') },
          ]}
          onSubmit={({ heardOn = '', source = '', occasion = '', text = '' }) =>
            recordOpinion({ heardOn, source: SOURCES.find((each) => each === source) ?? 'ENTERPRISE', occasion, text }).then(renew)
          }
          onClose={() => setRecording(false)}
        />
      )}
      {struck && (
        <FormDialog
          isDangerous
          title={t('reports.opinions.strike')}
          hint={t('reports.opinions.strikeHint')}
          submit={t('reports.opinions.strike')}
          fields={[{ name: 'reason', label: t('reports.opinions.reason'), kind: 'area', longest: 500 }]}
          onSubmit={({ reason = '' }) => strikeOpinion(struck, reason).then(renew)}
          onClose={() => setStruck(null)}
        />
      )}
    </Panel>
  );
}
