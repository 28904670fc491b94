export { PlatformFile } from './PlatformFile';
export { TrustScreen } from './TrustScreen';
