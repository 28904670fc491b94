import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, type Me, meQuery, type RetentionHold } from '../api';
import { formatInstant } from '../format';
import { type Column, FormDialog, LedgerTable, Notice, Panel, ProblemView, ScreenHead, Tag } from '../shared';
import { endHold, enterHold, holdsQuery } from './queries';

const SUBJECTS = ['EMPLOYER', 'CONTRACT'] as const;

/** What is not erased though its keeping time is over, since a case is open about it. */
export function HoldScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data, error, refetch } = useQuery(holdsQuery);
  const [act, setAct] = useState<RetentionHold | 'new' | null>(null);
  const readAnew = () => queries.invalidateQueries({ queryKey: holdsQuery.queryKey });
  const standing = data?.items.filter(({ stands }) => stands);
  const past = data?.items.filter(({ stands }) => !stands) ?? [];
  return (
    <div className="screen">
      <ScreenHead
        title={t('frame.titles.holds')}
        hint={t('retention.holds.hint')}
        tools={
          <Button type="primary" onClick={() => setAct('new')}>
            {t('retention.holds.enter')}
          </Button>
        }
      />
      <Panel flush title={t('retention.holds.standing')} hint={t('retention.holds.standingHint')}>
        {error ? (
          <ProblemView error={error} onRetry={() => void refetch()} />
        ) : standing?.length === 0 ? (
          <Notice kind="empty" title={t('retention.holds.none.title')}>
            <p className="quiet">{t('retention.holds.none.text')}</p>
          </Notice>
        ) : (
          <HoldTable caption={t('retention.holds.standing')} rows={standing} me={me} onEnd={setAct} />
        )}
      </Panel>
      {past.length > 0 && (
        <Panel flush title={t('retention.holds.past')}>
          <HoldTable caption={t('retention.holds.past')} rows={past} me={me} />
        </Panel>
      )}
      {act === 'new' && <Entering onClose={() => setAct(null)} onDone={readAnew} />}
      {act !== null && act !== 'new' && <Ending hold={act} onClose={() => setAct(null)} onDone={readAnew} />}
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly rows: readonly RetentionHold[] | undefined;
  readonly me: Me;
  readonly onEnd?: (hold: RetentionHold) => void;
}

function HoldTable({ caption, rows, me, onEnd }: TableProps) {
  const { t } = useTranslation();
  const last: Column<RetentionHold> = onEnd
    ? {
        key: 'acts',
        title: t('oversight.acts'),
        width: 120,
        cell: (hold) =>
          hold.enteredBy === me.username ? (
            <span className="quiet small">{t('retention.holds.own')}</span>
          ) : (
            <Button size="small" danger onClick={() => onEnd(hold)} aria-label={`${t('retention.holds.end')} ${hold.holdNo}`}>
              {t('retention.holds.end')}
            </Button>
          ),
      }
    : {
        key: 'ended',
        title: t('retention.holds.ended'),
        width: 240,
        most: 420,
        cell: ({ endedAt, endedBy, endReason }) =>
          endedAt ? `${formatInstant(endedAt)} · ${endedBy} · ${endReason}` : <Tag tone="still">{t('retention.holds.expired')}</Tag>,
      };
  return (
    <LedgerTable
      caption={caption}
      rows={rows}
      loadingRows={3}
      rowKey={({ holdNo }) => String(holdNo)}
      columns={[
        { key: 'key', title: t('retention.holds.key'), leading: true, width: 250, cell: (hold) => <Held hold={hold} me={me} /> },
        { key: 'subject', title: t('retention.holds.subject'), width: 90, short: true, cell: ({ subject }) => t(`retention.holds.subjects.${subject}`) },
        { key: 'case', title: t('retention.holds.caseNo'), width: 150, cell: ({ caseNo }) => caseNo },
        { key: 'reason', title: t('retention.holds.reason'), width: 200, most: 420, cell: ({ reason }) => reason },
        { key: 'until', title: t('retention.holds.until'), width: 100, short: true, cell: ({ until }) => until ?? t('retention.holds.untilEnded') },
        {
          key: 'entered',
          title: t('retention.holds.entered'),
          width: 240,
          cell: ({ holdNo, enteredAt, enteredBy }) => (
            <span>
              {formatInstant(enteredAt)} · {enteredBy} <span className="quiet small">#{holdNo}</span>
            </span>
          ),
        },
        last,
      ]}
    />
  );
}

/** The number, which leads to the record where the reader may open it. */
function Held({ hold: { subject, key }, me }: { hold: RetentionHold; me: Me }) {
  const number = <span className="code">{key}</span>;
  if (subject === 'EMPLOYER') {
    return may(me, 'employer') ? (
      <Link to="/employers/$creditCode" params={{ creditCode: key }}>
        {number}
      </Link>
    ) : (
      number
    );
  }
  return may(me, 'contract') ? (
    <Link to="/contracts/$contractId" params={{ contractId: key }}>
      {number}
    </Link>
  ) : (
    number
  );
}

interface ActProps {
  readonly onClose: () => void;
  readonly onDone: () => Promise<unknown>;
}

function Entering({ onClose, onDone }: ActProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('retention.holds.enterTitle')}
      hint={t('retention.holds.enterHint')}
      submit={t('retention.holds.enter')}
      fields={[
        { name: 'subject', label: t('retention.holds.subject'), kind: 'choice', options: SUBJECTS.map((value) => ({ value, label: t(`retention.holds.subjects.${value}`) })) },
        { name: 'key', label: t('retention.holds.key'), kind: 'text', longest: 26, hint: t('retention.holds.keyHint') },
        { name: 'caseNo', label: t('retention.holds.caseNo'), kind: 'text', longest: 100, hint: t('retention.holds.caseNoHint') },
        { name: 'until', label: t('retention.holds.until'), kind: 'date', optional: true, hint: t('retention.holds.untilHint') },
        { name: 'reason', label: t('retention.holds.reason'), kind: 'area', longest: 500 },
      ]}
      onSubmit={({ subject, key = '', caseNo = '', until, reason = '' }) =>
        enterHold({ subject: subject as RetentionHold['subject'], key: key.trim().toUpperCase(), caseNo, reason, until: until || null }).then(onDone)
      }
      onClose={onClose}
    />
  );
}

function Ending({ hold, onClose, onDone }: ActProps & { readonly hold: RetentionHold }) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('retention.holds.endTitle', { holdNo: hold.holdNo })}
      hint={t('retention.holds.endHint')}
      submit={t('retention.holds.end')}
      isDangerous
      fields={[{ name: 'reason', label: t('retention.holds.reason'), kind: 'area', longest: 500 }]}
      onSubmit={({ reason = '' }) => endHold(hold, reason).then(onDone)}
      onClose={onClose}
    />
  );
}
