import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, meQuery, type ParameterHistory, type TableChange, useNameOf } from '../api';
import { useReader } from '../i18n/reader';
import { Facts, Loading, Notice, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { ChangeList } from './ChangeList';
import { ProposalForm } from './ProposalForm';
import { parameterQuery } from './queries';
import type { TableName } from './search';
import { StepList } from './StepList';
import { FigureValues, useFigureWords } from './values';
import './parameters.css';

/** One parameter, figure or year: what it says and said, what is proposed of it, and the form to propose more. */
export function ParameterScreen() {
  const { t } = useTranslation();
  const { table, key } = useParams({ from: '/admin/parameters/$table/$key' });
  const { data: history, error, refetch } = useQuery(parameterQuery(table, key));
  const nameOf = useNameOf();
  useTitle(history && nameOf(history.item));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.parameter')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return history ? <Entry key={`${table}/${key}`} history={history} /> : <Loading />;
}

function Entry({ history }: { history: ParameterHistory }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { pick } = useReader();
  const { said } = useFigureWords();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const [proposed, setProposed] = useState<TableChange | null>(null);
  const { item, steps, changes, earliest, asOf } = history;
  const { inForce, coming, figures } = item;
  const readAnew = () => queries.invalidateQueries({ queryKey: ['parameters'] });
  return (
    <div className="screen">
      <ScreenHead title={nameOf(item)} hint={t(`parameters.tables.${item.table as TableName}`)} asOf={asOf} />
      <Panel title={t('parameters.value')}>
        <Facts
          facts={[
            { term: t('parameters.value'), value: <FigureValues figures={figures} values={inForce?.values} />, wide: figures.length > 1 },
            { term: t('parameters.since'), value: inForce && (inForce.validFrom ?? t('parameters.always')) },
            { term: t('parameters.basis'), value: inForce?.basis },
            {
              term: t('parameters.facts.source'),
              value: inForce && (inForce.changeNo === null ? t('parameters.released') : t('parameters.facts.change', { changeNo: inForce.changeNo })),
            },
            { term: t('parameters.facts.key'), value: <span className="code">{item.key}</span> },
            ...(figures.length > 1 ? [] : figures)
              .filter(({ least }) => least !== null)
              .map((figure) => ({
                term: t('parameters.facts.range'),
                value:
                  figure.type === 'DURATION'
                    ? t('parameters.range', { least: figure.least === 'PT0S' ? '0' : said(figure, figure.least ?? ''), most: said(figure, figure.most ?? '') })
                    : [t('parameters.range', { least: figure.least, most: figure.most }), pick(figure.unitZh, figure.unitEn)].filter(Boolean).join(' '),
              })),
          ]}
        />
      </Panel>
      {coming && (
        <Notice kind="info" title={t('parameters.coming')}>
          <FigureValues figures={figures} values={coming.values} />
          <p className="quiet">
            {[coming.validFrom && coming.validFrom !== coming.filingsFrom && t('parameters.from', { day: coming.validFrom }), coming.filingsFrom && t('parameters.filingsFrom', { day: coming.filingsFrom })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Notice>
      )}
      {proposed && (
        <Notice kind="good" role="status" title={t('parameters.propose.done', { changeNo: proposed.changeNo })} />
      )}
      <ChangeList changes={changes} figures={figures} earliest={earliest} me={me} onChanged={readAnew} />
      {may(me, 'proposeChanges') && (
        <ProposalForm
          key={proposed?.changeNo}
          item={item}
          earliest={earliest}
          onProposed={(change) => {
            setProposed(change);
            void readAnew();
          }}
        />
      )}
      <StepList steps={steps} figures={figures} />
    </div>
  );
}
