export { isNationKey, isPersonKey, nameKey, nationKey, personKey } from '../../text/name-keys.ts';
