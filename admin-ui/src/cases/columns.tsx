import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseLine } from '../api';
import { formatDay } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, DueTag } from '../shared';
import { CaseStateTag, Named, Who } from './words';

/** The columns of the ledger of cases; their keys are those of an export. */
export function useCaseColumns(): ReadonlyArray<Column<CaseLine>> {
  const { t } = useTranslation();
  const { list } = useReader();
  return useMemo(
    () => [
      {
        key: 'caseNumber',
        title: t('cases.caseNumber'),
        leading: true,
        width: 226,
        cell: ({ caseId, caseNumber }) => (
          <Link className="nowrap" to="/cases/$caseId" params={{ caseId: String(caseId) }}>
            {caseNumber ?? t('cases.lead', { caseId })}
          </Link>
        ),
      },
      {
        key: 'urgency',
        title: t('cases.due'),
        width: 270,
        cell: ({ urgency, nextDueOn, nextDueCertain, workingDaysLeft }) =>
          urgency && <DueTag urgency={urgency} dueOn={nextDueOn} left={workingDaysLeft} isCertain={nextDueCertain} />,
      },
      { key: 'state', title: t('cases.state'), width: 120, cell: ({ state, isFinal }) => <CaseStateTag state={state} isFinal={isFinal} /> },
      {
        key: 'employerName',
        title: t('cases.employer'),
        width: 200,
        most: 260,
        cell: ({ creditCode, employerName }) => (
          <Link to="/employers/$creditCode" params={{ creditCode }}>
            {employerName}
          </Link>
        ),
      },
      { key: 'subject', title: t('cases.subject'), width: 200, most: 300, cell: ({ subject }) => subject },
      {
        key: 'nextClock',
        title: t('cases.nextClock'),
        width: 130,
        cell: ({ nextClock, warning }) =>
          nextClock && (
            <>
              <Named of={nextClock} /> {warning !== 'NONE' && <span className="quiet small nowrap">{t(`cases.warnings.${warning}`)}</span>}
            </>
          ),
      },
      { key: 'inspectors', title: t('cases.inspectors'), width: 130, cell: ({ inspectors }) => list(inspectors.map(({ name }) => name)) },
      { key: 'handler', title: t('cases.handler'), width: 100, cell: ({ handler }) => handler && <Who of={handler} /> },
      { key: 'source', title: t('cases.source'), width: 110, optional: true, cell: ({ source }) => <Named of={source} /> },
      { key: 'area', title: t('cases.area'), width: 100, optional: true, cell: ({ area }) => <Named of={area} /> },
      { key: 'openedOn', title: t('cases.openedOn'), width: 100, short: true, optional: true, cell: ({ openedOn }) => <span className="nowrap">{formatDay(openedOn)}</span> },
      { key: 'creditCode', title: t('cases.creditCode'), width: 170, optional: true, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
    ],
    [t, list],
  );
}
