import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { moved } from './columnChoice';
import type { Column } from './LedgerTable';
import './column-chooser.css';

interface Props<Row> {
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[] | null) => void;
  readonly widthOf: (key: string) => number;
  readonly onResize: (key: string, width: number) => void;
}

const STEP = 24;

/** 列设置: which columns of a ledger are shown, in which order, and how wide. */
export function ColumnChooser<Row>({ columns, chosen, onChoose, widthOf, onResize }: Props<Row>) {
  const { t } = useTranslation();
  const leading = columns.filter((column) => column.leading).length;
  const ordered = [
    ...chosen.flatMap((key) => columns.find((column) => column.key === key) ?? []),
    ...columns.filter(({ key }) => !chosen.includes(key)),
  ];
  const toggle = (key: string, shown: boolean) =>
    onChoose(shown ? [...chosen, key] : chosen.filter((each) => each !== key));
  const content = (
    <div className="column-chooser">
      <ul>
        {ordered.map((column) => {
          const { key, title } = column;
          const isShown = chosen.includes(key);
          const act = (label: string, sign: string, onClick: () => void, disabled = false) => (
            <Button
              size="small"
              type="text"
              aria-label={`${title} ${label}`}
              title={label}
              disabled={!isShown || disabled}
              onClick={onClick}
            >
              <span aria-hidden>{sign}</span>
            </Button>
          );
          return (
            <li key={key}>
              <Checkbox
                checked={isShown}
                disabled={column.leading ?? false}
                onChange={(event) => toggle(key, event.target.checked)}
              >
                {title}
              </Checkbox>
              <span className="column-acts">
                {act(t('shared.columnUp'), '↑', () => onChoose(moved(chosen, key, -1, leading)), chosen.indexOf(key) <= leading)}
                {act(t('shared.columnDown'), '↓', () => onChoose(moved(chosen, key, 1, leading)), column.leading || key === chosen.at(-1))}
                {act(t('shared.columnNarrower'), '−', () => onResize(key, widthOf(key) - STEP))}
                {act(t('shared.columnWider'), '+', () => onResize(key, widthOf(key) + STEP))}
              </span>
            </li>
          );
        })}
      </ul>
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
