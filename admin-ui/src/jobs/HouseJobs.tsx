import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HouseJob, useAreas } from '../api';
import { formatInstant, formatNumber, NO_VALUE } from '../format';
import { FilterBar, FilterChoice, PagedLedger, ScreenHead, Tag, type Turn } from '../shared';
import { houseJobsQuery } from './houseQuery';
import { type HouseSearch, KINDS, STATES } from './search';
import { TONES } from './tones';
import type { zh } from './texts';

const SECOND = 1_000;
const MINUTE = 60;

/** Whole seconds that a job has taken so far. */
function secondsOf({ startedAt, finishedAt }: HouseJob, now: string): number | null {
  return startedAt ? Math.max(0, Math.round((Date.parse(finishedAt ?? now) - Date.parse(startedAt)) / SECOND)) : null;
}

/** 全部任务: the jobs of the whole house, without what was asked for. */
export function HouseJobs() {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  const search = useSearch({ from: '/admin/jobs' });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: '/admin/jobs' });
  const answer = useQuery(houseJobsQuery(search));
  const [asked, setAsked] = useState<HouseSearch>(search);
  useEffect(() => setAsked(search), [search]);
  const duration = (job: HouseJob) => {
    const seconds = secondsOf(job, answer.data?.asOf ?? '');
    return seconds === null ? NO_VALUE : t('jobs.house.duration', { minutes: Math.floor(seconds / MINUTE), seconds: seconds % MINUTE });
  };
  const unitOf = ({ unit }: HouseJob) => (unit === '' ? NO_VALUE : areaName(unit));
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...search, ...place }, state: { trail: way } });
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.houseJobs')} hint={t('jobs.house.hint')} />
      <FilterBar
        onSubmit={() => void navigate({ search: { kind: asked.kind, state: asked.state }, state: { trail: [] } })}
        onReset={() => void navigate({ search: {}, state: { trail: [] } })}
      >
        <FilterChoice
          label={t('jobs.house.kind')}
          width={180}
          value={asked.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t(`jobs.kinds.${kind}`) }))}
          onChange={(kind) => setAsked({ ...asked, kind })}
        />
        <FilterChoice
          label={t('jobs.house.state')}
          width={140}
          value={asked.state}
          options={STATES.map((state) => ({ value: state, label: t(`jobs.states.${state}`) }))}
          onChange={(state) => setAsked({ ...asked, state })}
        />
      </FilterBar>
      <PagedLedger
        caption={t('frame.titles.houseJobs')}
        answer={answer}
        rowKey={({ jobId }) => jobId}
        place={search}
        trail={trail}
        onTurn={turn}
        onReset={() => void navigate({ search: {}, state: { trail: [] } })}
        empty={{ title: t('jobs.house.none'), text: t('jobs.house.noneNext') }}
        columns={[
          { key: 'kind', title: t('jobs.house.kind'), leading: true, width: 140, cell: ({ kind }) => t(`jobs.kinds.${kind as keyof typeof zh.kinds}`, { defaultValue: kind }) },
          { key: 'state', title: t('jobs.house.state'), width: 100, short: true, cell: ({ state }) => <Tag tone={TONES[state]}>{t(`jobs.states.${state}`)}</Tag> },
          { key: 'who', title: t('jobs.house.who'), width: 170, cell: ({ account, accountName }) => `${accountName} (${account})` },
          { key: 'role', title: t('frame.role'), width: 130, cell: ({ role }) => t(`frame.roles.${role as 'none'}`, { defaultValue: role }) },
          { key: 'unit', title: t('jobs.house.unit'), width: 110, short: true, cell: unitOf },
          { key: 'created', title: t('jobs.house.created'), width: 150, cell: ({ createdAt }) => formatInstant(createdAt) },
          { key: 'took', title: t('jobs.house.took'), number: true, width: 100, short: true, cell: duration },
          { key: 'rows', title: t('jobs.house.rows'), number: true, width: 130, short: true, cell: ({ rowsDone, rowsExpected }) => `${formatNumber(rowsDone)} / ${formatNumber(rowsExpected)}` },
          { key: 'attempt', title: t('jobs.house.attempt'), number: true, width: 70, short: true, cell: ({ attempt }) => formatNumber(attempt) },
          { key: 'failure', title: t('jobs.house.failure'), width: 170, cell: ({ failure }) => (failure ? <span className="code">{failure}</span> : NO_VALUE) },
        ]}
      />
    </div>
  );
}
