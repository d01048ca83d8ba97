import { expect, test } from 'vitest';
import { findLanguage } from '../../../src/ingest/language.ts';

const texts = {
  en: 'The ministers met in the capital, and they said that the talks will go on.',
  de: 'Die Minister trafen sich am Montag in der Hauptstadt und einigten sich darauf, die Gespräche über den Frieden fortzusetzen, sagte eine Sprecherin der Regierung am Abend.',
  fr: 'Les ministres se sont réunis lundi dans la capitale et ont décidé de poursuivre les négociations de paix, a déclaré une porte-parole du gouvernement dans la soirée.',
  es: 'Los ministros se reunieron el lunes en la capital y acordaron continuar las conversaciones de paz, dijo por la noche una portavoz del gobierno a los periodistas.',
  it: 'I ministri si sono incontrati lunedì nella capitale e hanno deciso di continuare i colloqui di pace, ha detto in serata una portavoce del governo ai giornalisti presenti.',
  nl: 'De ministers kwamen maandag in de hoofdstad bijeen en besloten de gesprekken over de vrede voort te zetten, zei een woordvoerster van de regering in de avond.',
  pl: 'Ministrowie spotkali się w poniedziałek w stolicy i postanowili kontynuować rozmowy pokojowe, powiedziała wieczorem rzeczniczka rządu podczas konferencji prasowej.',
  ru: 'Министры встретились в понедельник в столице и решили продолжить мирные переговоры, сообщила вечером представительница правительства.',
  uk: 'Міністри зустрілися в понеділок у столиці та вирішили продовжити мирні переговори, повідомила ввечері речниця уряду журналістам.',
  zh: '部长们星期一在首都会晤,决定继续和平谈判,政府发言人晚上对记者说。'.repeat(5),
  ar: 'اجتمع الوزراء يوم الاثنين في العاصمة وقرروا مواصلة محادثات السلام، حسبما قالت متحدثة باسم الحكومة في المساء للصحفيين هناك.',
};

test.each(Object.entries(texts))('knows %s', (language, text) => {
  expect(findLanguage(text)).toBe(language);
});

test.each(['Talks', 'OK', '12 345', 'Gespräche über Frieden', 'Wheat 3.04 Corn 1.47 Soybeans 4.81'])(
  'leaves %s open',
  (text) => {
    expect(findLanguage(text)).toBeNull();
  },
);
