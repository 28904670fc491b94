import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionPlan, InspectionReplay, InspectionTask } from '../api';
import { LedgerTable, Loading, Panel, ProblemView, Tag } from '../shared';
import { drawKey, placeOf, wordOf } from './hashes';
import { replayQuery } from './queries';
import { RISK_CLASSES } from './search';

type DrawStep = InspectionReplay['draw']['steps'][number];

interface Props {
  readonly plan: InspectionPlan;
  readonly task: InspectionTask;
}

/** How one object and its inspectors were drawn, number by number, each worked out again in the browser. */
export function ReplayPanel({ plan, task }: Props) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/inspections/$planNo' });
  const { data: replay, error, refetch } = useQuery(replayQuery(plan.planNo, task.creditCode));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What it answers is no cleaning up: newer browsers answer a promise.
    place.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={place}>
      <Panel
        title={t('inspections.replay.title')}
        hint={`${task.name} ${task.creditCode}`}
        extra={
          <Link className="button-link" to="/inspections/$planNo" params={{ planNo: String(plan.planNo) }} search={{ ...search, replay: undefined }} resetScroll={false}>
            {t('inspections.replay.close')}
          </Link>
        }
      >
        {error ? <ProblemView error={error} onRetry={() => void refetch()} /> : replay ? <Followed replay={replay} /> : <Loading />}
      </Panel>
    </div>
  );
}

function Followed({ replay }: { replay: InspectionReplay }) {
  const { t } = useTranslation();
  const { draw, digest, seed, number } = replay;
  const { data: key } = useQuery({ queryKey: ['draw-key', digest, seed, number], queryFn: () => drawKey(digest, seed, number), staleTime: Infinity });
  const known = RISK_CLASSES.find((each) => each === draw.riskClass);
  return (
    <div className="replay">
      <h3>{t('inspections.replay.key')}</h3>
      <p className="quiet small">{t('inspections.replay.keyHint')}</p>
      <p>
        <span className="code hash">{draw.key}</span> {key !== undefined && <Verdict holds={key === draw.key} />}
      </p>
      <h3>{t('inspections.replay.steps')}</h3>
      <p className="quiet small">
        {t('inspections.replay.objectHint', { riskClass: known ? t(`inspections.classes.${known}`) : draw.riskClass, eligible: draw.eligible, count: draw.count })}
      </p>
      <Steps caption={t('inspections.replay.steps')} drawKey={draw.key} steps={draw.steps} />
      <h3>{t('inspections.replay.pair')}</h3>
      <p className="quiet small">{t('inspections.replay.inspectorHint', { free: draw.free.length })}</p>
      <Steps caption={t('inspections.replay.pair')} drawKey={draw.key} steps={draw.inspectors} />
    </div>
  );
}

function Steps({ caption, drawKey: key, steps }: { caption: string; drawKey: string; steps: readonly DrawStep[] }) {
  const { t } = useTranslation();
  return (
    <LedgerTable
      caption={caption}
      rows={steps}
      rowKey={({ message }) => message}
      columns={[
        { key: 'message', title: t('inspections.replay.message'), leading: true, width: 150, cell: ({ message }) => <span className="code">{message}</span> },
        { key: 'word', title: t('inspections.replay.word'), width: 160, cell: ({ word }) => <span className="code">{word}</span> },
        { key: 'places', title: t('inspections.replay.places'), number: true, short: true, cell: ({ places }) => places },
        { key: 'place', title: t('inspections.replay.position'), number: true, short: true, cell: ({ place }) => place },
        { key: 'picked', title: t('inspections.replay.picked'), width: 170, cell: ({ picked }) => <span className="code">{picked}</span> },
        { key: 'check', title: t('inspections.replay.check'), width: 90, short: true, cell: (step) => <Checked drawKey={key} step={step} /> },
      ]}
    />
  );
}

function Checked({ drawKey: key, step }: { drawKey: string; step: DrawStep }) {
  const { data: word } = useQuery({ queryKey: ['draw-word', key, step.message], queryFn: () => wordOf(key, step.message), staleTime: Infinity });
  return word === undefined ? null : <Verdict holds={word === step.word && placeOf(word, step.places) === step.place} />;
}

function Verdict({ holds }: { holds: boolean }) {
  const { t } = useTranslation();
  return (
    <Tag tone={holds ? 'good' : 'bad'} icon={holds ? CheckCircleOutlined : CloseCircleOutlined}>
      {t(holds ? 'inspections.replay.holds' : 'inspections.replay.fails')}
    </Tag>
  );
}
