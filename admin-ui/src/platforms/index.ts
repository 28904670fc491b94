export { PlatformFilings } from './PlatformFilings';
export { PlatformList } from './PlatformList';
