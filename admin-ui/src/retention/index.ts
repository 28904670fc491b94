import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('retention', zh, en);

export { CertificateList } from './CertificateList';
export { CertificateScreen } from './CertificateScreen';
export { HoldScreen } from './HoldScreen';
