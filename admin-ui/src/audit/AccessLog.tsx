import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstantDay } from '../format';
import { LedgerScreen, ProblemView, saveFile } from '../shared';
import { AuditFilter } from './AuditFilter';
import { ChainPanel } from './ChainPanel';
import { useAuditColumns } from './columns';
import { entriesQuery, exportOf } from './queries';
import { readAccessSearch } from './search';
import './audit.css';

/** The access log, for auditors: who did or saw what, and whether the chain holds. */
export function AccessLog() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const columns = useAuditColumns();
  const exporting = useMutation({
    mutationFn: () => exportOf(search),
    onSuccess: (file) => saveFile(`${t('audit.exportName')}-${formatInstantDay(new Date().toISOString())}.csv`, file),
  });
  return (
    <LedgerScreen
      flows
      name="audit"
      title={t('frame.titles.audit')}
      hint={t('audit.hint')}
      above={<ChainPanel />}
      search={search}
      read={readAccessSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={useQuery(entriesQuery(search))}
      columns={columns}
      rowKey={({ entryNo }) => String(entryNo)}
      exporting={
        <Button icon={<DownloadOutlined />} loading={exporting.isPending} onClick={() => exporting.mutate()}>
          {t('audit.exporting')}
        </Button>
      }
      filter={(asking) => (
        <>
          <AuditFilter {...asking} />
          {exporting.error && <ProblemView error={exporting.error} onReset={asking.onReset} />}
        </>
      )}
      empty={t('audit.empty', { returnObjects: true })}
    />
  );
}
