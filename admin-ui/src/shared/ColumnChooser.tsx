import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column } from './LedgerTable';

interface Props<Row> {
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[] | null) => void;
}

/** 列设置: which columns of a ledger are shown. */
export function ColumnChooser<Row>({ columns, chosen, onChoose }: Props<Row>) {
  const { t } = useTranslation();
  const toggle = (key: string, shown: boolean) =>
    onChoose(shown ? [...chosen, key] : chosen.filter((each) => each !== key));
  const content = (
    <div style={{ display: 'grid', gap: 6 }}>
      {columns.map(({ key, title, leading }) => (
        <Checkbox
          key={key}
          checked={chosen.includes(key)}
          disabled={leading}
          onChange={(event) => toggle(key, event.target.checked)}
        >
          {title}
        </Checkbox>
      ))}
      <Button size="small" onClick={() => onChoose(null)}>
        {t('shared.columnsDefault')}
      </Button>
    </div>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title={t('shared.columns')}>
      <Button className="push" icon={<SettingOutlined />}>
        {t('shared.columns')}
      </Button>
    </Popover>
  );
}
