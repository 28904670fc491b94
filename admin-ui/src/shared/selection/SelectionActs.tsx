import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useExport } from '../useExport';
import type { Ledger } from '../views';

interface Props {
  readonly ledger: Ledger;
  /** What is to be asked so that those selected alone answer. */
  readonly question: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** Shows those selected alone, and prints them where that is wanted; absent where they are too many for a page. */
  readonly onShow?: ((isPrinted: boolean) => void) | undefined;
}

/** What can be done with the records selected: a file of them, a list on paper, the ledger with them alone. */
export function SelectionActs({ ledger, question, columns, onShow }: Props) {
  const { t } = useTranslation();
  const exporting = useExport(ledger, columns);
  return (
    <>
      <Button size="small" icon={<DownloadOutlined />} loading={exporting.isPending} onClick={() => exporting.ask(question, 'XLSX')}>
        {t('shared.selection.xlsx')}
      </Button>
      <Button size="small" disabled={exporting.isPending} onClick={() => exporting.ask(question, 'CSV')}>
        {t('shared.selection.csv')}
      </Button>
      {onShow && (
        <>
          <Button size="small" icon={<PrinterOutlined />} onClick={() => onShow(true)}>
            {t('shared.selection.print')}
          </Button>
          <Button size="small" onClick={() => onShow(false)}>
            {t('shared.selection.only')}
          </Button>
        </>
      )}
      {exporting.refusal}
    </>
  );
}
