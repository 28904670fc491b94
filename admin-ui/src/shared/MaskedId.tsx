import { useTranslation } from 'react-i18next';
import type { RevealField } from '../api';
import { Revealable } from './reveal/Revealable';

interface Props {
  readonly value: string;
  /** Of which contract and what it is, where it may be shown in clear. */
  readonly contractId?: string;
  readonly field?: RevealField;
}

/** An identifier or name that the server has masked: in full it is shown inside a case only, with a logged reason. */
export function MaskedId({ value, contractId, field }: Props) {
  const { t } = useTranslation();
  const masked = (
    <span className="code" title={t('shared.masked')}>
      {value}
    </span>
  );
  return contractId && field ? <Revealable contractId={contractId} field={field} masked={masked} /> : masked;
}
