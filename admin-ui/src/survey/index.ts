import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('survey', zh, en);

export { FrameList } from './FrameList';
export { FrameScreen } from './FrameScreen';
