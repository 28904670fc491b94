import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('sharing', zh, en);

export { AgreementList } from './AgreementList';
export { AgreementScreen } from './AgreementScreen';
export { NewAgreement } from './NewAgreement';
