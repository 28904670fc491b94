import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, outcome } from '../api';
import { useReader } from '../i18n/reader';
import { showJobs } from './jobs';
import { ProblemView } from './ProblemView';
import { type Ledger, questionOf } from './views';

interface Props {
  readonly ledger: Ledger;
  readonly search: Readonly<Record<string, unknown>>;
  /** The order that is taken where the address names none. */
  readonly sort: string;
  readonly columns: readonly string[];
  /** Why what is on view cannot be exported; the menu then prints alone. */
  readonly notExported?: string | undefined;
}

type Format = 'XLSX' | 'CSV';

/** 导出、打印: what is asked, in the columns on view, as a file that a job writes; or on paper. */
export function ExportMenu({ ledger, search, sort, columns, notExported }: Props) {
  const { t } = useTranslation();
  const { isEnglish } = useReader();
  const queryClient = useQueryClient();
  const refusal = useRef<HTMLDialogElement>(null);
  const asking = useMutation({
    mutationFn: (format: Format) =>
      outcome(
        api.POST('/api/v1/exports', {
          body: { ledger, search: { sort, ...questionOf(search) }, columns: [...columns], format, language: isEnglish ? 'en' : 'zh-CN' },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['jobs'] });
      showJobs();
    },
  });
  useEffect(() => {
    if (asking.error) {
      refusal.current?.showModal();
    }
  }, [asking.error]);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...(notExported
              ? [{ key: 'why', type: 'group' as const, label: notExported }]
              : [
                  { key: 'XLSX', label: t('shared.export.xlsx') },
                  { key: 'CSV', label: t('shared.export.csv') },
                ]),
            { type: 'divider' as const },
            { key: 'print', icon: <PrinterOutlined />, label: t('shared.export.print') },
          ],
          onClick: ({ key }) => (key === 'print' ? setTimeout(() => window.print(), 300) : asking.mutate(key as Format)),
        }}
      >
        <Button icon={<DownloadOutlined />} loading={asking.isPending}>
          {t('shared.export.title')}
        </Button>
      </Dropdown>
      <dialog ref={refusal} className="plain-dialog" aria-label={t('shared.export.title')}>
        {asking.error && <ProblemView error={asking.error} />}
        <Button onClick={() => refusal.current?.close()}>{t('shared.close')}</Button>
      </dialog>
    </>
  );
}
