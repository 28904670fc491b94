import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegisterFile } from '../api';
import { formatInstant, formatNumber } from '../format';
import { LedgerTable, Panel, ProblemView, Tag } from '../shared';
import { filesQuery, isUnderWay } from './queries';
import type { RegisterCode } from './search';

const KB = 1024;

export type Stage = 'checking' | 'checkFailed' | 'refused' | 'ready' | 'loading' | 'loadFailed' | 'loaded';

const TONES = { checking: 'info', checkFailed: 'bad', refused: 'warn', ready: 'good', loading: 'info', loadFailed: 'bad', loaded: 'still' } as const;

/** How far a file is. */
export function stageOf({ checkJob, report, loadJob, loadNo }: RegisterFile): Stage {
  if (loadNo !== null) {
    return 'loaded';
  }
  if (isUnderWay(loadJob)) {
    return 'loading';
  }
  if (loadJob) {
    return 'loadFailed';
  }
  if (report) {
    return report.refused > 0 ? 'refused' : 'ready';
  }
  return isUnderWay(checkJob) ? 'checking' : 'checkFailed';
}

export function StageTag({ file }: { file: RegisterFile }) {
  const { t } = useTranslation();
  const stage = stageOf(file);
  return <Tag tone={TONES[stage]}>{t(`registers.stages.${stage}`)}</Tag>;
}

/** One's own files that are kept. */
export function FilePanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(filesQuery);
  if (error) {
    return <ProblemView error={error} onRetry={() => void refetch()} />;
  }
  if (data?.length === 0) {
    return null;
  }
  return (
    <Panel flush title={t('registers.files')} hint={t('registers.filesHint')}>
      <LedgerTable
        caption={t('registers.files')}
        rows={data}
        loadingRows={2}
        rowKey={({ fileId }) => fileId}
        columns={[
          {
            key: 'name',
            title: t('registers.fileName'),
            leading: true,
            width: 200,
            cell: ({ fileId, fileName }) => (
              <Link to="/admin/registers/files/$fileId" params={{ fileId }}>
                {fileName}
              </Link>
            ),
          },
          { key: 'stage', title: t('registers.stage'), width: 110, short: true, cell: (file) => <StageTag file={file} /> },
          { key: 'register', title: t('registers.register'), width: 140, short: true, cell: ({ register }) => t(`registers.names.${register as RegisterCode}`) },
          { key: 'size', title: t('registers.size'), number: true, width: 90, short: true, cell: ({ bytes }) => `${formatNumber(Math.max(1, bytes / KB))} KB` },
          { key: 'received', title: t('registers.received'), width: 150, cell: ({ receivedAt }) => formatInstant(receivedAt) },
          { key: 'kept', title: t('registers.keptUntil'), width: 150, cell: ({ keptUntil }) => formatInstant(keptUntil) },
        ]}
      />
    </Panel>
  );
}
