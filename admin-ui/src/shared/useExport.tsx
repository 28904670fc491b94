import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, outcome } from '../api';
import { useReader } from '../i18n/reader';
import { showJobs } from './jobs';
import { ProblemView } from './ProblemView';
import type { Ledger } from './views';

export type ExportFormat = 'XLSX' | 'CSV';

interface Exporting {
  readonly ask: (question: Readonly<Record<string, string>>, format: ExportFormat) => void;
  readonly isPending: boolean;
  /** Why it was refused, in a dialog; to be put somewhere on the screen. */
  readonly refusal: ReactNode;
}

/** Has a job write what a ledger is asked as a file, in the given columns or all it has, and opens the job centre. */
export function useExport(ledger: Ledger, columns?: readonly string[]): Exporting {
  const { t } = useTranslation();
  const { isEnglish } = useReader();
  const queryClient = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const asking = useMutation({
    mutationFn: ({ search, format }: { search: Record<string, string>; format: ExportFormat }) =>
      outcome(api.POST('/api/v1/exports', { body: { ledger, search, columns: columns ? [...columns] : null, format, language: isEnglish ? 'en' : 'zh-CN' } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['jobs'] });
      showJobs();
    },
  });
  useEffect(() => {
    if (asking.error) {
      dialog.current?.showModal();
    }
  }, [asking.error]);
  return {
    ask: (question, format) => asking.mutate({ search: { ...question }, format }),
    isPending: asking.isPending,
    refusal: (
      <dialog ref={dialog} className="plain-dialog" aria-label={t('shared.export.title')}>
        {asking.error && <ProblemView error={asking.error} />}
        <Button onClick={() => dialog.current?.close()}>{t('shared.close')}</Button>
      </dialog>
    ),
  };
}
