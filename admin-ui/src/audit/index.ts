import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('audit', zh, en);

export { AccessLog } from './AccessLog';
export { AccessEntryScreen } from './AccessEntryScreen';
