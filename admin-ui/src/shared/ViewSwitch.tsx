import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What the other view is called. */
  readonly picture: 'map' | 'chart' | 'cards';
  readonly name: string;
  readonly isTable: boolean;
  readonly onChange: (isTable: boolean) => void;
}

/** Every picture has its figures as a table; this chooses between the two. */
export function ViewSwitch({ picture, name, isTable, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Segmented
      aria-label={t('shared.view', { name })}
      value={isTable ? 'table' : 'picture'}
      options={[
        { value: 'picture', label: t(`shared.views.${picture}`) },
        { value: 'table', label: t('shared.views.table') },
      ]}
      onChange={(value) => onChange(value === 'table')}
    />
  );
}
