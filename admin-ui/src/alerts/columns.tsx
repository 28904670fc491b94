import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AlertRow, useAreas } from '../api';
import { formatDay } from '../format';
import { useReader } from '../i18n/reader';
import type { Column } from '../shared';
import { AlertDue, AlertStateTag } from './AlertTags';

type AlertColumn = Column<AlertRow>;

/** What a rule is called in the queue: its id, the score by its name. */
export function useRuleName(): (rule: string) => string {
  const { t } = useTranslation();
  return (rule) => (rule === 'K' ? t('alerts.score') : rule);
}

/** The columns of the queue; their keys are those of an export. */
export function useAlertColumns(): readonly AlertColumn[] {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { name: areaName } = useAreas();
  const ruleName = useRuleName();
  return useMemo(
    () => [
      {
        key: 'message',
        title: t('alerts.columns.message'),
        leading: true,
        width: 200,
        most: 380,
        cell: ({ alertNo, messageZh, messageEn }) => (
          <Link to="/alerts/$alertNo" params={{ alertNo: String(alertNo) }}>
            {pick(messageZh, messageEn)}
          </Link>
        ),
      },
      {
        key: 'dueOn',
        title: t('alerts.columns.due'),
        width: 256,
        sort: { by: 'due', direction: 'ascending' },
        cell: (alert) => <AlertDue alert={alert} />,
      },
      {
        key: 'employer',
        title: t('alerts.columns.employer'),
        width: 128,
        most: 240,
        cell: ({ creditCode, employerName }) => (
          <Link to="/employers/$creditCode" params={{ creditCode }}>
            {employerName}
          </Link>
        ),
      },
      { key: 'rule', title: t('alerts.columns.rule'), width: 54, short: true, cell: ({ rule }) => <span className="code">{ruleName(rule)}</span> },
      {
        key: 'standing',
        title: t('alerts.columns.facts'),
        meaning: t('alerts.factsMeaning'),
        number: true,
        short: true,
        width: 62,
        cell: ({ standing, facts }) => t('alerts.factsOf', { standing, facts }),
      },
      { key: 'state', title: t('alerts.columns.state'), width: 96, short: true, cell: ({ state }) => <AlertStateTag state={state} /> },
      { key: 'assignee', title: t('alerts.columns.assignee'), width: 100, short: true, cell: ({ assignee }) => assignee ?? <span className="quiet">{t('alerts.nobody')}</span> },
      { key: 'area', title: t('alerts.columns.area'), width: 76, short: true, optional: true, cell: ({ area }) => areaName(area) },
      { key: 'severity', title: t('alerts.columns.severity'), width: 80, short: true, optional: true, cell: ({ severity }) => t(`alerts.severities.${severity as 'LOW'}`) },
      { key: 'item', title: t('alerts.columns.item'), width: 140, optional: true, cell: ({ art74Item }) => t(`alerts.items.i${art74Item as 1}`) },
      { key: 'creditCode', title: t('alerts.columns.creditCode'), width: 170, optional: true, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
      {
        key: 'raisedOn',
        title: t('alerts.columns.raised'),
        width: 94,
        short: true,
        optional: true,
        sort: { by: '-raised', direction: 'descending' },
        cell: ({ raisedOn }) => <span className="nowrap">{formatDay(raisedOn)}</span>,
      },
      { key: 'closedOn', title: t('alerts.columns.closed'), width: 94, short: true, optional: true, cell: ({ closedOn }) => <span className="nowrap">{formatDay(closedOn)}</span> },
    ],
    [t, pick, areaName, ruleName],
  );
}
