import { useTranslation } from 'react-i18next';

export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="quiet loading" role="status" aria-busy="true">
      {t('shared.loading')}
    </p>
  );
}
