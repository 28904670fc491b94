import { addTexts } from '../i18n/late';
import { en, zh } from './flowTexts';

addTexts('flows', zh, en);

export { Overview } from './Overview';
