export { CodeListIndex } from './CodeListIndex';
export { CodeListScreen } from './CodeListScreen';
export { ParameterList } from './ParameterList';
export { ParameterScreen } from './ParameterScreen';
