import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('effect', zh, en);

export { EffectScreen } from './EffectScreen';
