import { Button } from 'antd';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionPlan } from '../api';
import { FIRST, FormDialog, LedgerTable, PagedLedger, Panel, ProblemView } from '../shared';
import { excludeObject, includeObject, objectsQuery } from './queries';
import { RiskTag } from './RiskTag';
import { RISK_CLASSES } from './search';

interface Props {
  readonly plan: InspectionPlan;
  readonly mayChange: boolean;
  readonly onChanged: (plan: InspectionPlan) => Promise<unknown>;
}

/** Who may be drawn, by risk class, and who is left out and why; and the inspectors beside them. */
export function PoolPanel({ plan, mayChange, onChanged }: Props) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/inspections/$planNo' });
  const navigate = useNavigate({ from: '/inspections/$planNo' });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const [isExcluding, setExcluding] = useState(false);
  const answer = useQuery(objectsQuery(plan, search));
  const including = useMutation({ mutationFn: (creditCode: string) => includeObject(plan, creditCode), onSuccess: onChanged });
  const ask = (change: Partial<typeof search>) => void navigate({ search: { ...search, ...FIRST.place, ...change }, state: { trail: [] }, replace: true });
  return (
    <>
      <Panel flush title={t('inspections.pool.classes')} hint={t('inspections.pool.classesHint')}>
        <LedgerTable
          caption={t('inspections.pool.classes')}
          rows={plan.classes}
          rowKey={({ riskClass }) => riskClass}
          columns={[
            { key: 'class', title: t('inspections.columns.riskClass'), leading: true, width: 90, cell: ({ riskClass }) => <RiskTag riskClass={riskClass} /> },
            { key: 'share', title: t('inspections.columns.share'), number: true, short: true, cell: ({ share }) => share },
            { key: 'objects', title: t('inspections.columns.objects'), number: true, short: true, cell: ({ objects }) => objects },
            { key: 'excluded', title: t('inspections.columns.excluded'), number: true, short: true, cell: ({ excluded }) => excluded },
            { key: 'atLimit', title: t('inspections.columns.atLimit'), number: true, short: true, cell: ({ atLimit }) => atLimit },
            { key: 'eligible', title: t('inspections.columns.eligible'), number: true, short: true, cell: ({ eligible }) => eligible },
            { key: 'drawn', title: t('inspections.columns.drawn'), number: true, short: true, cell: ({ drawn }) => drawn },
            { key: 'done', title: t('inspections.columns.done'), number: true, short: true, cell: ({ done }) => done },
          ]}
        />
      </Panel>
      <Panel
        flush
        title={t('inspections.pool.title')}
        hint={t(plan.digest ? 'inspections.pool.frozen' : 'inspections.pool.live')}
        extra={mayChange && <Button onClick={() => setExcluding(true)}>{t('inspections.pool.exclude')}</Button>}
      >
        <div className="pool-filters">
          <label>
            {t('inspections.columns.riskClass')}{' '}
            <select value={search.riskClass ?? ''} onChange={({ target }) => ask({ riskClass: RISK_CLASSES.find((each) => each === target.value) })}>
              <option value="">{t('inspections.pool.all')}</option>
              {RISK_CLASSES.map((each) => (
                <option key={each} value={each}>
                  {t(`inspections.classes.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input type="checkbox" checked={search.leftOut ?? false} onChange={({ target }) => ask({ leftOut: target.checked || undefined })} /> {t('inspections.pool.onlyLeftOut')}
          </label>
        </div>
        {including.error && <ProblemView error={including.error} />}
        <PagedLedger
          caption={t('inspections.pool.title')}
          answer={answer}
          rowKey={({ creditCode }) => creditCode}
          place={search}
          trail={trail}
          onTurn={(turn) => void navigate({ search: { ...search, ...turn.place }, state: { trail: turn.trail }, resetScroll: false })}
          onReset={() => ask({ riskClass: undefined, leftOut: undefined })}
          empty={t('inspections.pool.empty', { returnObjects: true })}
          columns={[
            { key: 'name', title: t('inspections.columns.employer'), leading: true, width: 220, cell: ({ creditCode, name }) => <Link to="/employers/$creditCode" params={{ creditCode }}>{name}</Link> },
            { key: 'code', title: t('inspections.columns.code'), width: 160, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
            { key: 'class', title: t('inspections.columns.riskClass'), width: 80, short: true, cell: ({ riskClass }) => <RiskTag riskClass={riskClass} /> },
            { key: 'before', title: t('inspections.columns.drawnBefore'), width: 80, number: true, short: true, cell: ({ drawnBefore }) => drawnBefore },
            {
              key: 'exclusion',
              title: t('inspections.columns.exclusion'),
              width: 220,
              cell: ({ creditCode, exclusion }) => (
                <>
                  {exclusion}{' '}
                  {mayChange && exclusion && (
                    <Button size="small" loading={including.isPending} onClick={() => including.mutate(creditCode)}>
                      {t('inspections.pool.include')}
                    </Button>
                  )}
                </>
              ),
            },
            { key: 'drawn', title: t('inspections.columns.isDrawn'), width: 80, short: true, cell: ({ drawn }) => t(drawn ? 'inspections.pool.yes' : 'inspections.pool.no') },
          ]}
        />
      </Panel>
      <Panel title={t('inspections.inspectors.title')} hint={t(plan.digest ? 'inspections.pool.frozen' : 'inspections.pool.live')}>
        {plan.inspectors.length === 0 ? (
          <p className="quiet">{t('inspections.inspectors.empty')}</p>
        ) : (
          <ul className="pool-inspectors">
            {plan.inspectors.map(({ inspectorId, name, recusals }) => (
              <li key={inspectorId}>
                {name} <span className="code">{inspectorId}</span>
                {recusals > 0 && <span className="quiet small"> {t('inspections.inspectors.recusals', { count: recusals })}</span>}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {isExcluding && (
        <FormDialog
          title={t('inspections.pool.exclude')}
          hint={t('inspections.pool.excludeHint')}
          submit={t('inspections.pool.exclude')}
          fields={[
            { name: 'creditCode', label: t('inspections.columns.code'), kind: 'text', longest: 18 },
            { name: 'reason', label: t('inspections.columns.exclusion'), kind: 'text', longest: 100 },
          ]}
          onSubmit={({ creditCode = '', reason = '' }) => excludeObject(plan, { creditCode: creditCode.trim().toUpperCase(), reason: reason.trim() }).then(onChanged)}
          onClose={() => setExcluding(false)}
        />
      )}
    </>
  );
}
