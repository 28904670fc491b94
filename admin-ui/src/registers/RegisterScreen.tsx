import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, meQuery } from '../api';
import { formatInstant, formatNumber, NO_VALUE } from '../format';
import { LedgerTable, PagedLedger, Panel, ProblemView, ScreenHead, type Turn } from '../shared';
import { FilePanel } from './FilePanel';
import { loadsQuery, registersQuery } from './queries';
import { REGISTERS, type RegisterCode } from './search';
import { UploadForm } from './UploadForm';
import './registers.css';

/** Registers from outside: how each stands, a file to be loaded, one's files, and what was loaded before. */
export function RegisterScreen() {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const registers = useQuery(registersQuery);
  const search = useSearch({ from: '/admin/registers' });
  const register = search.register ?? REGISTERS[0];
  const loads = me && may(me, 'loadRegisters');
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.registers')} hint={t('registers.hint')} />
      {registers.error && <ProblemView error={registers.error} onRetry={() => void registers.refetch()} />}
      <Panel flush title={t('registers.standing')} hint={t('registers.standingHint')}>
        <LedgerTable
          caption={t('registers.standing')}
          rows={registers.data}
          loadingRows={REGISTERS.length}
          rowKey={({ register: code }) => code}
          columns={[
            {
              key: 'register',
              title: t('registers.register'),
              leading: true,
              width: 150,
              cell: ({ register: code }) => (
                <Link to="/admin/registers" search={{ register: code as RegisterCode }} aria-current={code === register ? 'true' : undefined}>
                  {t(`registers.names.${code as RegisterCode}`)}
                </Link>
              ),
            },
            { key: 'use', title: t('registers.use'), width: 240, cell: ({ register: code }) => t(`registers.uses.${code as RegisterCode}`) },
            { key: 'last', title: t('registers.lastLoad'), width: 150, short: true, cell: ({ lastLoad }) => (lastLoad ? formatInstant(lastLoad.loadedAt) : t('registers.never')) },
            { key: 'by', title: t('registers.loadedBy'), width: 110, short: true, cell: ({ lastLoad }) => lastLoad?.loadedBy ?? NO_VALUE },
            { key: 'changed', title: t('registers.changed'), number: true, width: 100, short: true, cell: ({ lastLoad }) => (lastLoad ? formatNumber(lastLoad.rowsChanged) : NO_VALUE) },
          ]}
        />
      </Panel>
      {loads && <UploadForm register={register} registers={registers.data} />}
      {loads && <FilePanel />}
      <Loads register={register} />
    </div>
  );
}

function Loads({ register }: { register: RegisterCode }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/admin/registers' });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: '/admin/registers' });
  const answer = useQuery(loadsQuery(register, search));
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...place, register: search.register }, state: { trail: way } });
  return (
    <Panel flush title={t('registers.history', { register: t(`registers.names.${register}`) })} hint={t('registers.historyHint')}>
      <PagedLedger
        caption={t('registers.history', { register: t(`registers.names.${register}`) })}
        answer={answer}
        rowKey={({ loadNo }) => String(loadNo)}
        place={search}
        trail={trail}
        onTurn={turn}
        onReset={() => void navigate({ search: { register: search.register }, state: { trail: [] } })}
        empty={{ title: t('registers.never'), text: t('registers.neverText') }}
        columns={[
          { key: 'no', title: t('registers.loadNo'), leading: true, width: 70, cell: ({ loadNo }) => <span className="code">{loadNo}</span> },
          { key: 'at', title: t('registers.loadedAt'), width: 150, cell: ({ loadedAt }) => formatInstant(loadedAt) },
          { key: 'by', title: t('registers.loadedBy'), width: 110, short: true, cell: ({ loadedBy }) => loadedBy },
          { key: 'file', title: t('registers.fileName'), width: 170, most: 260, cell: ({ fileName }) => fileName || NO_VALUE },
          { key: 'read', title: t('registers.read'), number: true, width: 90, short: true, cell: ({ rowsRead }) => formatNumber(rowsRead) },
          { key: 'changed', title: t('registers.changed'), number: true, width: 100, short: true, cell: ({ rowsChanged }) => formatNumber(rowsChanged) },
          { key: 'removed', title: t('registers.removed'), number: true, width: 80, short: true, cell: ({ rowsRemoved }) => formatNumber(rowsRemoved) },
          { key: 'refused', title: t('registers.refused'), number: true, width: 80, short: true, cell: ({ rowsRefused }) => formatNumber(rowsRefused) },
          { key: 'digest', title: 'SM3', width: 140, most: 180, cell: ({ fileDigest }) => <span className="code">{fileDigest}</span> },
        ]}
      />
    </Panel>
  );
}
