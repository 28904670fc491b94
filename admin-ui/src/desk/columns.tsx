import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskItem, useAreas } from '../api';
import { useReader } from '../i18n/reader';
import { type Column, DueTag, Tag } from '../shared';
import type { zh } from './texts';

/** What is told of each thing to do. */
export function useDeskColumns(): ReadonlyArray<Column<DeskItem>> {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { name: areaName } = useAreas();
  const todo = useTodo();
  return useMemo(
    () => [
      { key: 'what', title: t('desk.what'), leading: true, width: 200, most: 300, cell: (item) => <To item={item}>{todo(item)}</To> },
      {
        key: 'due',
        title: t('desk.due'),
        width: 260,
        cell: ({ urgency, dueOn, dueCertain, workingDaysLeft }) => <DueTag urgency={urgency} dueOn={dueOn} left={workingDaysLeft} isCertain={dueCertain} />,
      },
      { key: 'why', title: t('desk.why'), width: 180, most: 240, cell: ({ subject }) => pick(subject.zh, subject.en) },
      {
        key: 'employer',
        title: t('desk.employer'),
        width: 170,
        most: 200,
        cell: ({ creditCode, employerName }) =>
          creditCode && (
            <Link to="/employers/$creditCode" params={{ creditCode }}>
              {employerName ?? creditCode}
            </Link>
          ),
      },
      {
        key: 'kind',
        title: t('desk.kind'),
        width: 90,
        short: true,
        cell: ({ kind, state }) => (
          <Tag tone="info" title={pick(state.zh, state.en)}>
            {t(`desk.kinds.${kind}`)}
          </Tag>
        ),
      },
      { key: 'area', title: t('desk.area'), width: 90, short: true, cell: ({ area }) => area && areaName(area) },
    ],
    [t, pick, areaName, todo],
  );
}

type Todo = keyof typeof zh.todo;

/** What is to be done with it, in words. */
function useTodo(): (item: DeskItem) => string {
  const { t } = useTranslation();
  const { pick } = useReader();
  return ({ kind, state, clock, subject }) => {
    switch (kind) {
      case 'ALERT':
        return t(`desk.todo.${state.code as Exclude<Todo, 'CASE' | 'CASE_STILL'>}`);
      case 'CASE':
        return clock ? t('desk.todo.CASE', { clock: pick(clock.zh, clock.en) }) : t('desk.todo.CASE_STILL', { state: pick(state.zh, state.en) });
      case 'INSPECTION':
        return t('desk.todo.INSPECTION');
      case 'APPROVAL':
        return t(`desk.todo.${subject.code as 'CORRECTED' | 'WITHDRAWN'}`);
    }
  };
}

function To({ item, children }: { item: DeskItem; children: string }) {
  const number = String(item.number);
  switch (item.kind) {
    case 'ALERT':
      return (
        <Link to="/alerts/$alertNo" params={{ alertNo: number }}>
          {children}
        </Link>
      );
    case 'CASE':
      return (
        <Link to="/cases/$caseId" params={{ caseId: number }}>
          {children}
        </Link>
      );
    case 'INSPECTION':
      return (
        <Link to="/inspections/$planNo" params={{ planNo: String(item.planNo) }}>
          {children}
        </Link>
      );
    case 'APPROVAL':
      return (
        <Link to="/approvals/$filingNo" params={{ filingNo: number }}>
          {children}
        </Link>
      );
  }
}
