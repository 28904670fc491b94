export { PlatformFile } from './PlatformFile';
