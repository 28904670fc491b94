import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('parameters', zh, en);

export { CodeListIndex } from './CodeListIndex';
export { CodeListScreen } from './CodeListScreen';
export { ParameterList } from './ParameterList';
export { ParameterScreen } from './ParameterScreen';
