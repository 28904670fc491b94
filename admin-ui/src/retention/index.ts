export { CertificateList } from './CertificateList';
export { CertificateScreen } from './CertificateScreen';
export { HoldScreen } from './HoldScreen';
