import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { zhFields } from './fieldNames';

/** What the members are called that JSON pointers lead to, as the data dictionary of the protocol calls them. */
export function useFieldNames(): (pointers: readonly string[]) => readonly string[] {
  const { t, i18n } = useTranslation();
  return useCallback(
    (pointers) =>
      pointers.map((pointer) => {
        const member = pointer.slice(pointer.lastIndexOf('/') + 1);
        return i18n.exists(`contracts.fields.${member}`) ? t(`contracts.fields.${member as keyof typeof zhFields}`) : pointer;
      }),
    [t, i18n],
  );
}
