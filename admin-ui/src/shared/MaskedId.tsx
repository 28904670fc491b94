import { useTranslation } from 'react-i18next';

/** An identifier or name that the server has masked: in full it is shown inside a case only, with a logged reason. */
export function MaskedId({ value }: { value: string }) {
  const { t } = useTranslation();
  return (
    <span className="code" title={t('shared.masked')}>
      {value}
    </span>
  );
}
