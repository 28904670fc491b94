import { useTranslation } from 'react-i18next';
import { FormDialog } from '../shared';
import { enterCompromise } from './queries';

interface Props {
  /** Of which certificate; null to ask for it. */
  readonly certSerial: string | null;
  readonly onChanged: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for what a notice of a compromised key says. */
export function CompromiseDialog({ certSerial, onChanged, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={certSerial === null ? t('oversight.compromise.titleOfAny') : t('oversight.compromise.title', { serial: certSerial })}
      hint={t('oversight.compromise.hint')}
      submit={t('oversight.save')}
      fields={[
        ...(certSerial === null ? [{ name: 'certSerial', label: t('oversight.certificates.serial'), kind: 'text', longest: 40, hint: t('oversight.compromise.serialHint') } as const] : []),
        { name: 'compromisedSince', label: t('oversight.compromise.since'), kind: 'moment', hint: t('oversight.beijingTime') },
        { name: 'reportedOn', label: t('oversight.compromise.reportedOn'), kind: 'date' },
        { name: 'source', label: t('oversight.compromise.source'), kind: 'text', longest: 200 },
      ]}
      onSubmit={(written) => enterCompromise(certSerial ?? (written.certSerial ?? '').trim().toLowerCase(), written).then(onChanged)}
      onClose={onClose}
    />
  );
}
