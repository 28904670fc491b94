import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Menu } from './Menu';
import { type ExportFormat, useExport } from './useExport';
import { type Ledger, questionOf } from './views';

interface Props {
  readonly ledger: Ledger;
  readonly search: object;
  /** The order that is taken where the address names none. */
  readonly sort: string;
  /** All that the ledger has where none are named. */
  readonly columns?: readonly string[];
}

/** 导出、打印: what is asked, in the columns on view, as a file that a job writes; or on paper. */
export function ExportMenu({ ledger, search, sort, columns }: Props) {
  const { t } = useTranslation();
  const exporting = useExport(ledger, columns);
  const ask = (format: ExportFormat) => exporting.ask({ sort, ...questionOf(search) }, format);
  return (
    <>
      <Menu
        icon={<DownloadOutlined />}
        loading={exporting.isPending}
        items={[
          { key: 'XLSX', label: t('shared.export.xlsx'), onChoose: () => ask('XLSX') },
          { key: 'CSV', label: t('shared.export.csv'), onChoose: () => ask('CSV') },
          // The menu is closed before the page is printed.
          { key: 'print', icon: <PrinterOutlined aria-hidden />, label: t('shared.export.print'), onChoose: () => setTimeout(() => window.print(), 300) },
        ]}
      >
        {t('shared.export.title')}
      </Menu>
      {exporting.refusal}
    </>
  );
}
