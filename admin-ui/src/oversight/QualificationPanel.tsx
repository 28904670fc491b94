import { useTranslation } from 'react-i18next';
import type { PlatformFile } from '../api';
import { Papers } from './Papers';
import { useReadAnew } from './PlatformFile';

const KINDS = ['CRYPTOGRAPHIC_PRODUCT', 'CLASSIFIED_PROTECTION'] as const;

/** The papers of a platform. */
export function QualificationPanel({ file: { platform, qualifications } }: { file: PlatformFile }) {
  const { t } = useTranslation();
  const readAnew = useReadAnew(platform.platformCode);
  return (
    <Papers
      title={t('oversight.qualifications.title')}
      hint={t('oversight.qualifications.hint')}
      noneHint={t('oversight.qualifications.noneHint')}
      papers={qualifications}
      kinds={KINDS}
      holder={platform.platformCode}
      onChanged={readAnew}
    />
  );
}
