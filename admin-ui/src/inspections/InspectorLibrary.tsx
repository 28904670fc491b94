import { Button } from 'antd';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Inspector, may, meQuery, type Role, useAreas } from '../api';
import { formatInstant } from '../format';
import { FormDialog, LedgerTable, Loading, Panel, ProblemView, ScreenHead, useOfficials } from '../shared';
import { delistInspector, endRecusal, enterInspector, enterRecusal, inspectorQuery, inspectorsQuery } from './queries';
import './inspections.css';

const INSPECTORS = ['district-inspector', 'city-inspector'] as const satisfies readonly Role[];

/** The library of inspectors, and the recusals of one of them. */
export function InspectorLibrary() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { name: areaName } = useAreas();
  const { inspector: opened } = useSearch({ from: '/inspections/inspectors' });
  const { data: inspectors, error, refetch } = useQuery(inspectorsQuery);
  const queries = useQueryClient();
  const [isEntering, setEntering] = useState(false);
  const keeps = may(me, 'headInspections');
  const { options: accounts } = useOfficials(me.area?.code ?? '', INSPECTORS);
  return (
    <div className="screen">
      <ScreenHead
        title={t('inspections.library')}
        hint={t('inspections.inspectors.libraryHint')}
        tools={keeps && <Button onClick={() => setEntering(true)}>{t('inspections.inspectors.enter')}</Button>}
      />
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : (
        <Panel flush title={t('inspections.inspectors.title')}>
          {inspectors?.length === 0 ? (
            <p className="quiet pool-filters">{t('inspections.inspectors.empty')}</p>
          ) : (
            <LedgerTable
              caption={t('inspections.inspectors.title')}
              rows={inspectors}
              rowKey={({ inspectorId }) => inspectorId}
              columns={[
                {
                  key: 'name',
                  title: t('inspections.inspectors.name'),
                  leading: true,
                  width: 120,
                  cell: ({ inspectorId, name }) => (
                    <Link to="/inspections/inspectors" search={{ inspector: inspectorId }} resetScroll={false}>
                      {name}
                    </Link>
                  ),
                },
                { key: 'id', title: t('inspections.inspectors.id'), width: 140, short: true, cell: ({ inspectorId }) => <span className="code">{inspectorId}</span> },
                { key: 'area', title: t('inspections.columns.area'), width: 100, short: true, cell: ({ area }) => areaName(area) },
                { key: 'account', title: t('inspections.inspectors.account'), width: 120, short: true, cell: ({ account }) => account },
                { key: 'from', title: t('inspections.inspectors.from'), width: 100, short: true, cell: ({ listedFrom }) => listedFrom },
                { key: 'to', title: t('inspections.inspectors.to'), width: 100, short: true, cell: ({ listedTo }) => listedTo },
                { key: 'recusals', title: t('inspections.inspectors.standing'), number: true, short: true, cell: ({ recusals }) => recusals },
              ]}
            />
          )}
        </Panel>
      )}
      {opened && <Recusals key={opened} inspectorId={opened} keeps={keeps} unit={me.area?.code} />}
      {isEntering && (
        <FormDialog
          title={t('inspections.inspectors.enter')}
          submit={t('inspections.inspectors.enter')}
          fields={[
            { name: 'inspectorId', label: t('inspections.inspectors.id'), kind: 'text', longest: 32 },
            { name: 'name', label: t('inspections.inspectors.name'), kind: 'text', longest: 60 },
            { name: 'account', label: t('inspections.inspectors.account'), kind: 'choice', options: accounts, optional: true, hint: t('inspections.inspectors.accountHint') },
            { name: 'listedFrom', label: t('inspections.inspectors.from'), kind: 'date' },
          ]}
          onSubmit={({ inspectorId = '', name = '', account = '', listedFrom = '' }) =>
            enterInspector({ inspectorId: inspectorId.trim(), name: name.trim(), account: account.trim() || null, listedFrom }).then(() =>
              queries.invalidateQueries({ queryKey: ['inspectors'] }),
            )
          }
          onClose={() => setEntering(false)}
        />
      )}
    </div>
  );
}

function Recusals({ inspectorId, keeps, unit }: { inspectorId: string; keeps: boolean; unit: string | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: file, error, refetch } = useQuery(inspectorQuery(inspectorId));
  const [asked, setAsked] = useState<'recusal' | 'delisting' | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (error) {
    return <ProblemView error={error} onRetry={() => void refetch()} />;
  }
  if (!file) {
    return <Loading />;
  }
  const { inspector, recusals } = file;
  const mayChange = keeps && inspector.area === unit;
  const renew = (_changed: Inspector) => queries.invalidateQueries({ queryKey: ['inspectors'] });
  const end = (recusalNo: number) =>
    endRecusal(inspector, recusalNo)
      .then(renew)
      .then(() => setFailure(null))
      .catch(setFailure);
  return (
    <Panel
      title={t('inspections.inspectors.recusalsOf')}
      hint={`${inspector.name} ${inspector.inspectorId}`}
      extra={
        <>
          {mayChange && (
            <>
              <Button onClick={() => setAsked('recusal')}>{t('inspections.inspectors.recuse')}</Button>
              <Button onClick={() => setAsked('delisting')}>{t('inspections.inspectors.delist')}</Button>
            </>
          )}
          <Link className="button-link" to="/inspections/inspectors" resetScroll={false}>
            {t('inspections.inspectors.back')}
          </Link>
        </>
      }
    >
      {failure !== null && <ProblemView error={failure} />}
      {recusals.length === 0 ? (
        <p className="quiet">{t('inspections.inspectors.none')}</p>
      ) : (
        <ul className="publications">
          {recusals.map(({ recusalNo, creditCode, reason, enteredBy, enteredAt, endedBy, endedAt }) => (
            <li key={recusalNo}>
              <span className="code">{creditCode}</span> {reason}{' '}
              <span className="quiet small">
                {enteredBy} {formatInstant(enteredAt)} {endedBy && t('inspections.inspectors.ended', { who: endedBy, when: formatInstant(endedAt) })}
              </span>{' '}
              {mayChange && !endedBy && (
                <Button size="small" onClick={() => void end(recusalNo)}>
                  {t('inspections.inspectors.endRecusal')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {asked === 'recusal' && (
        <FormDialog
          title={t('inspections.inspectors.recuse')}
          submit={t('inspections.inspectors.recuse')}
          fields={[
            { name: 'creditCode', label: t('inspections.columns.code'), kind: 'text', longest: 18 },
            { name: 'reason', label: t('inspections.inspectors.reason'), kind: 'area', longest: 500 },
          ]}
          onSubmit={({ creditCode = '', reason = '' }) => enterRecusal(inspector, { creditCode: creditCode.trim().toUpperCase(), reason }).then(renew)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'delisting' && (
        <FormDialog
          isDangerous
          title={t('inspections.inspectors.delist')}
          submit={t('inspections.inspectors.delist')}
          fields={[{ name: 'lastDay', label: t('inspections.inspectors.lastDay'), kind: 'date' }]}
          onSubmit={({ lastDay = '' }) => delistInspector(inspector, lastDay).then(renew)}
          onClose={() => setAsked(null)}
        />
      )}
    </Panel>
  );
}
