import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'מה תרצו לעשות?',
  'picker.search': 'חיפוש לפי בנק או שירות',
  'picker.none_title': 'לא נמצאו תוצאות עבור ”{query}“',
  'picker.none_description': 'כדאי לבדוק את האיות או לחפש חלק קצר יותר מהשם.',
  'picker.clear': 'הצגת הכול',
  'picker.empty_title': 'עדיין אין ממה לבחור',
  'picker.empty_description': 'לא הוגדרו כאן בנקים או שירותים. מנהלי העמוד יכולים להוסיף אותם.',
  'picker.unavailable': 'לא זמין כרגע. בדרך כלל השירות חוזר תוך שעה.',
  'picker.kind.aisp': 'חשבונות',
  'picker.kind.pisp': 'תשלומים',
  'picker.kind.product': 'מוצרים',
  'picker.country': 'מדינה',
  'picker.country_all': 'כל המדינות',
  'picker.recent': 'בשימוש לאחרונה',
  'picker.resume': 'המשך מהמקום שבו הפסקתם',
  'picker.resume_more': { one: 'הצגת עוד אחד', two: 'הצגת עוד שניים', other: 'הצגת עוד {count}' },
  'picker.results': { one: 'נמצא שירות אחד', two: 'נמצאו שני שירותים', other: 'נמצאו {count} שירותים' },
};
