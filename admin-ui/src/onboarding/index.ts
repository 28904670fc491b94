import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('onboarding', zh, en);

export { ApplicationList } from './ApplicationList';
export { ApplicationScreen } from './ApplicationScreen';
export { NewApplication } from './NewApplication';
