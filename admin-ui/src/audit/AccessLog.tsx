import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstantDay } from '../format';
import { ColumnChooser, FIRST, PagedLedger, ProblemView, rememberList, saveFile, ScreenHead, type Turn, useColumnChoice } from '../shared';
import { AuditFilter } from './AuditFilter';
import { ChainPanel } from './ChainPanel';
import { useAuditColumns } from './columns';
import { entriesQuery, exportOf } from './queries';
import type { AccessSearch } from './search';
import './audit.css';

/** The access log, for auditors: who did or saw what, and whether the chain holds. The address holds the whole question. */
export function AccessLog() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/audit' });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: '/audit' });
  const columns = useAuditColumns();
  const { chosen, choose, shown, resize, widthOf } = useColumnChoice('audit', columns);
  const answer = useQuery(entriesQuery(search));
  useEffect(() => rememberList('audit', search), [search]);
  const exporting = useMutation({
    mutationFn: () => exportOf(search),
    onSuccess: (file) => saveFile(`${t('audit.exportName')}-${formatInstantDay(new Date().toISOString())}.csv`, file),
  });

  const ask = (change: Partial<AccessSearch>) =>
    void navigate({ search: { ...search, ...FIRST.place, ...change }, state: { trail: [] } });
  const reset = () => void navigate({ search: {}, state: { trail: [] } });
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...search, ...place }, state: { trail: way } });

  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.audit')} hint={t('audit.hint')} asOf={answer.data?.asOf} />
      <ChainPanel />
      <AuditFilter
        search={search}
        onAsk={ask}
        onReset={reset}
        extra={
          <>
            <Button icon={<DownloadOutlined />} loading={exporting.isPending} onClick={() => exporting.mutate()}>
              {t('audit.exporting')}
            </Button>
            <ColumnChooser columns={columns} chosen={chosen} onChoose={choose} widthOf={widthOf} onResize={resize} />
          </>
        }
      />
      {exporting.error && <ProblemView error={exporting.error} onReset={reset} />}
      <PagedLedger
        caption={t('frame.titles.audit')}
        answer={answer}
        columns={shown}
        onResize={resize}
        rowKey={({ entryNo }) => String(entryNo)}
        place={search}
        trail={trail}
        onTurn={turn}
        onReset={reset}
        empty={t('audit.empty', { returnObjects: true })}
      />
    </div>
  );
}
