import { useTranslation } from 'react-i18next';
import type { Selection } from './selection';

interface RowProps {
  readonly selection: Selection;
  readonly rowKey: string;
  readonly name: string;
}

/** Selects a record. */
export function SelectRow({ selection, rowKey, name }: RowProps) {
  const { t } = useTranslation();
  const isSelected = selection.has(rowKey);
  return (
    <label className="select-mark">
      <input
        type="checkbox"
        aria-label={t('shared.selection.row', { name })}
        checked={isSelected}
        disabled={selection.isAll || (selection.isFull && !isSelected)}
        onChange={({ target }) => selection.select([rowKey], target.checked)}
      />
    </label>
  );
}

interface PageProps {
  readonly selection: Selection;
  /** Of the records on the page. */
  readonly keys: readonly string[];
}

/** Selects every record on the page. */
export function SelectPage({ selection, keys }: PageProps) {
  const { t } = useTranslation();
  const selected = keys.filter((key) => selection.has(key)).length;
  return (
    <label className="select-mark">
      <input
        ref={(box) => {
          if (box) {
            box.indeterminate = selected > 0 && selected < keys.length;
          }
        }}
        type="checkbox"
        aria-label={t('shared.selection.page', { rows: keys.length })}
        title={t('shared.selection.page', { rows: keys.length })}
        checked={keys.length > 0 && selected === keys.length}
        disabled={selection.isAll || keys.length === 0}
        onChange={({ target }) => selection.select(keys, target.checked)}
      />
    </label>
  );
}
