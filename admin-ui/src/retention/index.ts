export { CertificateList } from './CertificateList';
export { CertificateScreen } from './CertificateScreen';
