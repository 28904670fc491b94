import { useTranslation } from 'react-i18next';
import { zh } from './texts';

/** The name of a code list; one that has none here stands for itself. */
export function useListName(): (list: string) => string {
  const { t } = useTranslation();
  return (list) => (list in zh.lists ? t(`parameters.lists.${list as keyof typeof zh.lists}`) : list);
}
