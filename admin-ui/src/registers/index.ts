import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('registers', zh, en);

export { RegisterFileScreen } from './RegisterFileScreen';
export { RegisterScreen } from './RegisterScreen';
