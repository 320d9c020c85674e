import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'שליחת קובץ',
  'phone.for': 'עבור {servicer}',
  'phone.lead': 'מה שמוסיפים כאן מופיע אוטומטית במחשב.',
  'phone.waiting': 'יש להשאיר את העמוד פתוח עד שהקובץ יגיע.',
  'phone.done_title': 'ההמשך במחשב',
  'phone.done_description': {
    one: 'הקובץ הגיע לשם. אפשר לסגור את העמוד.',
    two: 'שני קבצים הגיעו לשם. אפשר לסגור את העמוד.',
    other: '{count} קבצים הגיעו לשם. אפשר לסגור את העמוד.',
  },
  'phone.closed_title': 'לא נדרש כאן עוד דבר',
  'phone.closed_description': 'השלב הזה הושלם במחשב. אפשר לסגור את העמוד.',
  'phone.used_title': 'הקישור הזה כבר לא נפתח',
  'phone.used_description':
    'הקישור לשימוש חד־פעמי ותקף לזמן קצר. יש ללחוץ במחשב על ”שימוש בטלפון“ כדי ליצור קישור חדש, ולכוון אליו את המצלמה.',
  'phone.failed_title': 'לא ניתן לטעון את העמוד',
};
