import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What is saved. */
  readonly name: string;
  readonly onClick: () => void;
}

/** Saves the figures on view as a table for the office. */
export function DownloadButton({ name, onClick }: Props) {
  const { t } = useTranslation();
  return (
    <Button icon={<DownloadOutlined />} aria-label={t('shared.download', { name })} onClick={onClick}>
      CSV
    </Button>
  );
}
